import type { ReactNode } from 'react';
import { FormDialog } from '../../case-page/forms/FormDialog.js';
import { RecordConflict } from './RecordConflict.js';
import type { Recorded, RecordFormState } from './useRecordForm.js';

export interface RecordFrame {
  title: string;
  /** The case it is about, or what else it belongs to. */
  code: string;
  hint?: string | undefined;
  saveLabel?: string | undefined;
  width?: 'xs' | 'sm' | 'md';
  onClose: () => void;
}

interface RecordFormProps<Values extends object, View extends Recorded> extends RecordFrame {
  form: RecordFormState<Values, View>;
  children: ReactNode;
}

/** A record's form, or the two versions of it once somebody else has saved the same record. */
export function RecordForm<Values extends object, View extends Recorded>(props: RecordFormProps<Values, View>) {
  const { form, title, code, saveLabel, onClose, children, ...frame } = props;
  const { conflict, theirs, failure, isTried, errors } = form;
  if (conflict && theirs) {
    const problem = isTried ? Object.values(errors)[0] : undefined;
    return (
      <RecordConflict
        where={[code, title].filter(Boolean).join(' / ')}
        fields={form.fields}
        before={form.before}
        mine={form.values}
        theirs={theirs}
        version={conflict.version}
        updatedAt={conflict.updatedAt}
        isSaving={form.isSending}
        problem={problem ?? failure?.message}
        onSave={form.merge}
        onLater={onClose}
      />
    );
  }
  return (
    <FormDialog
      {...frame}
      title={title}
      code={code}
      {...(saveLabel ? { saveLabel } : {})}
      isSending={form.isSending}
      failure={failure}
      isDirty={form.isDirty}
      draft={form.draft}
      onSave={form.save}
      onClose={onClose}
    >
      {children}
    </FormDialog>
  );
}

import { type ReactNode, useCallback, useState } from 'react';
import { newId } from '../../api/newId.js';
import type { CaseView } from '../../api/types.js';
import { useSend } from '../../case-page/data/useSend.js';
import { FormDialog } from '../../case-page/forms/FormDialog.js';
import { useT } from '../../i18n/useT.js';
import { changeOf, creationOf } from './recordBody.js';
import { RecordConflict } from './RecordConflict.js';
import type { FieldProblems, RecordField } from './recordField.js';
import { RecordFields } from './RecordFields.js';
import { useRecordDraft } from './useRecordDraft.js';

export interface Recorded {
  id: string;
  version: number;
  updatedAt: string;
}

interface RecordDialogProps<Values extends object, View extends Recorded> {
  record: CaseView;
  /** Segment of the path below the case. */
  kind: string;
  title: string;
  hint?: string;
  saveLabel?: string;
  savedWords: string;
  width?: 'sm' | 'md';
  fields: readonly RecordField<Values>[];
  /** The record to change; without it a new one is entered. */
  stored?: View | undefined;
  valuesOf: (stored?: View) => Values;
  problemsOf?: (values: Values) => FieldProblems<Values>;
  /** Asked beside the fields and sent with them; null as body: something is wrong there. */
  beside?: {
    draw: (values: Values, isTried: boolean) => ReactNode;
    bodyOf: (values: Values) => object | null;
    isDirty: boolean;
  };
  onClose: () => void;
}

/** The form of one record of the case: sealed as a draft while it is typed, a conflict asked field by field. */
export function RecordDialog<Values extends object, View extends Recorded>(props: RecordDialogProps<Values, View>) {
  const { record, kind, title, savedWords, fields, stored, valuesOf, problemsOf, beside, onClose } = props;
  const t = useT();
  const [id] = useState(newId);
  const part = [kind, stored?.id ?? 'new', stored ? fields.map(({ name }) => name).join() : ''].join(':');
  const begun = useCallback(() => valuesOf(stored), [stored, valuesOf]);
  const { before, values, version, write, finish, draft } = useRecordDraft(record, part, begun, {
    version: stored?.version ?? 0,
    fields,
  });
  const [isTried, setTried] = useState(false);
  const { send, isSending, failure, conflict } = useSend<View>();
  const problems = Object.entries(problemsOf?.(values) ?? {}) as [string, NonNullable<FieldProblems<Values>[never]>][];
  const path = `/cases/${record.id}/${kind}/${stored?.id ?? id}`;
  const isDirty = Object.keys(changeOf(before, values)).length > 0 || Boolean(beside?.isDirty);

  const leave = async () => {
    await finish();
    onClose();
  };
  const save = async (base: Values, next: Values, at: number) => {
    setTried(true);
    const added = beside ? beside.bodyOf(next) : {};
    if (Object.keys(problemsOf?.(next) ?? {}).length > 0 || added === null) return;
    if (!stored) {
      if (await send({ path, method: 'PUT', body: { ...creationOf(next), ...added } }, savedWords)) await leave();
      return;
    }
    const body = { ...changeOf(base, next), ...added };
    if (Object.keys(body).length === 0 || (await send({ path, method: 'PATCH', body, version: at }, savedWords)))
      await leave();
  };

  if (conflict)
    return (
      <RecordConflict
        where={`${record.code} / ${title}`}
        fields={fields}
        before={before}
        mine={values}
        theirs={valuesOf(conflict)}
        version={conflict.version}
        updatedAt={conflict.updatedAt}
        isSaving={isSending}
        onSave={(merged, at) => {
          write(merged);
          void save(valuesOf(conflict), merged, at);
        }}
        onClose={onClose}
      />
    );
  return (
    <FormDialog
      title={title}
      code={record.code}
      {...(props.hint ? { hint: props.hint } : {})}
      {...(props.saveLabel ? { saveLabel: props.saveLabel } : {})}
      width={props.width ?? 'sm'}
      isSending={isSending}
      failure={failure}
      isDirty={isDirty}
      draft={draft}
      onSave={() => void save(before, values, version)}
      onClose={onClose}
    >
      <RecordFields
        fields={fields}
        values={values}
        caseId={record.id}
        errors={{
          ...failure?.fields,
          ...(isTried ? Object.fromEntries(problems.map(([name, key]) => [name, t(key)])) : {}),
        }}
        onChange={write}
      />
      {beside?.draw(values, isTried)}
    </FormDialog>
  );
}

import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { DeadlineView } from '../api/types.js';
import { FormDialog } from '../case-page/forms/FormDialog.js';
import type { FormDraft } from '../case-page/forms/useFormDraft.js';
import { MissedRemedy } from '../deadline-explained/MissedRemedy.js';
import { titleOf } from '../deadlines-list/deadlineWords.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { DeadlineConflict } from './DeadlineConflict.js';
import type { useDeadlineChange } from './useDeadlineChange.js';
import type { DeadlineVersions } from './useDeadlineForm.js';

interface DeadlineDialogProps {
  heading: string;
  deadline: DeadlineView;
  form: Pick<ReturnType<typeof useDeadlineChange>, 'isSending' | 'failure' | 'missed' | 'onClose'> & {
    onSave: () => void;
    isDirty?: boolean;
    draft?: FormDraft;
    versions?: DeadlineVersions | null;
  };
  saveLabel?: string;
  /** What saving means, in a sentence. */
  hint?: string;
  children?: ReactNode;
}

/** The frame of all changes of a deadline: which one, what stays, and what somebody else did meanwhile. */
export function DeadlineDialog({ heading, deadline, form, saveLabel, hint, children }: DeadlineDialogProps) {
  const t = useT();
  const locale = useCurrentLocale();
  const { versions, missed, onClose } = form;
  if (missed) return <MissedRemedy deadline={missed} onClose={onClose} />;
  if (versions) return <DeadlineConflict deadline={deadline} versions={versions} onClose={onClose} />;
  return (
    <FormDialog
      title={heading}
      code={deadline.case.code}
      saveLabel={saveLabel ?? t('deadlinesList.act.save')}
      isSending={form.isSending}
      failure={form.failure}
      isDirty={form.isDirty ?? false}
      {...(form.draft ? { draft: form.draft } : {})}
      onSave={form.onSave}
      onClose={onClose}
    >
      <Box component="p" sx={{ fontWeight: 600 }}>
        {titleOf(deadline, locale)}
      </Box>
      {children}
      {hint ? (
        <Typography variant="meta" component="p" color="text.secondary">
          {hint}
        </Typography>
      ) : null}
    </FormDialog>
  );
}

import type { DeadlineView } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { DeadlineDialog } from './DeadlineDialog.js';
import { ReasonField } from './ReasonField.js';
import { useDeadlineForm } from './useDeadlineForm.js';

/** An ended deadline runs again: ticked by mistake, or what was left as a draft is to be entered after all. */
export function ReopenDialog({ deadline, onClose }: { deadline: DeadlineView; onClose: () => void }) {
  const t = useT();
  const form = useDeadlineForm<{ reason: string }>({
    deadline,
    action: 'reopen',
    begun: () => ({ reason: '' }),
    wantedOf: ({ reason }) => ({ state: 'open', reason }),
    isWrong: ({ reason }) => reason.trim() === '',
    onClose,
  });
  return (
    <DeadlineDialog
      heading={t('deadlinesList.act.reopen')}
      hint={t('deadlinesList.act.reopenHint')}
      deadline={deadline}
      form={form}
    >
      <ReasonField
        value={form.values.reason}
        onChange={form.write}
        isTried={form.isTried}
        caseId={deadline.case.id}
        autoFocus
      />
    </DeadlineDialog>
  );
}

import type { DeadlineView } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { CodeSelect } from '../ui/CodeSelect.js';
import { DeadlineDialog } from './DeadlineDialog.js';
import { ReasonField } from './ReasonField.js';
import { useDeadlineForm } from './useDeadlineForm.js';

const reasons = ['superseded', 'client-decision', 'lawyer-advice', 'wrong-entry', 'other'] as const;

interface Waived {
  reasonCode: string | null;
  reason: string;
}

/** Waived: it needs a reason, and the deadline stays where it is. */
export function WaiveDialog({ deadline, onClose }: { deadline: DeadlineView; onClose: () => void }) {
  const t = useT();
  const form = useDeadlineForm<Waived>({
    deadline,
    action: 'waived',
    begun: () => ({ reasonCode: null, reason: '' }),
    wantedOf: (values) => ({ state: 'waived', ...values }),
    isWrong: ({ reason }) => reason.trim() === '',
    onClose,
  });
  const { reasonCode, reason } = form.values;
  return (
    <DeadlineDialog
      heading={t('deadlinesList.act.waiveHeading')}
      hint={t('deadlinesList.act.staysVisible')}
      deadline={deadline}
      form={form}
    >
      <CodeSelect
        list="reasonCode"
        codes={reasons}
        label={t('deadlinesList.act.reasonCode')}
        value={reasonCode}
        onChange={(next) => {
          form.write({ reasonCode: next });
        }}
      />
      <ReasonField value={reason} onChange={form.write} isTried={form.isTried} caseId={deadline.case.id} autoFocus />
    </DeadlineDialog>
  );
}

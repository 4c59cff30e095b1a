import type { DeadlineView } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { CodeSelect } from '../ui/CodeSelect.js';
import { PlainDateField } from '../ui/PlainDateField.js';
import { DeadlineDialog } from './DeadlineDialog.js';
import { ReasonField } from './ReasonField.js';
import { useDeadlineForm } from './useDeadlineForm.js';

/** Who may have moved a date; the rule itself never does. */
const bases = ['authority', 'court', 'instruction', 'by-hand'] as const;

interface Move {
  /** The date it had when the form was begun. */
  from: string;
  dueOn: string | null;
  dateBasis: string | null;
  reason: string;
}

/** Another date: it needs a reason, and the former one stays in the history. */
export function MoveDialog({ deadline, onClose }: { deadline: DeadlineView; onClose: () => void }) {
  const t = useT();
  const form = useDeadlineForm<Move>({
    deadline,
    action: 'move',
    begun: () => ({ from: deadline.dueOn, dueOn: null, dateBasis: null, reason: '' }),
    wantedOf: ({ from, dueOn, dateBasis, reason }) => ({ state: 'open', dueOn: dueOn ?? from, dateBasis, reason }),
    isWrong: ({ from, dueOn, dateBasis, reason }) =>
      dueOn === null || dueOn === from || dateBasis === null || reason.trim() === '',
    onClose,
  });
  const { from, dueOn, dateBasis, reason } = form.values;
  const dayProblem =
    dueOn === null ? t('deadlinesList.act.missing') : dueOn === from ? t('deadlinesList.act.sameDay') : undefined;
  return (
    <DeadlineDialog
      heading={t('deadlinesList.act.moveHeading')}
      hint={t('deadlinesList.act.keeps')}
      deadline={deadline}
      form={form}
    >
      <PlainDateField
        label={t('deadlinesList.act.dueOn')}
        value={dueOn}
        onChange={(next) => {
          form.write({ dueOn: next });
        }}
        autoFocus
        error={form.isTried ? dayProblem : undefined}
      />
      <CodeSelect
        list="dateBasis"
        codes={bases}
        label={t('deadlinesList.act.basis')}
        value={dateBasis}
        onChange={(next) => {
          form.write({ dateBasis: next });
        }}
        error={form.isTried && dateBasis === null ? t('deadlinesList.act.missing') : undefined}
      />
      <ReasonField value={reason} onChange={form.write} isTried={form.isTried} caseId={deadline.case.id} />
    </DeadlineDialog>
  );
}

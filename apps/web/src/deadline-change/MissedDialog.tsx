import type { DeadlineView } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { today } from '../session/clock.js';
import { PlainDateField } from '../ui/PlainDateField.js';
import { DeadlineDialog } from './DeadlineDialog.js';
import { ReasonField } from './ReasonField.js';
import { useDeadlineForm } from './useDeadlineForm.js';

interface Missed {
  reason: string;
  /** No day is proposed: today would be the latest one, and so the latest remedy. */
  obstacleEndedOn: string | null;
}

/** Missed: it needs a reason; then what helps is said, with the deadline that runs for it. */
export function MissedDialog({ deadline, onClose }: { deadline: DeadlineView; onClose: () => void }) {
  const t = useT();
  const isLegal = deadline.rule !== null && deadline.severity === 'legal';
  const form = useDeadlineForm<Missed>({
    deadline,
    action: 'missed',
    begun: () => ({ reason: '', obstacleEndedOn: null }),
    wantedOf: (values) => ({ state: 'missed', ...values }),
    isWrong: ({ reason, obstacleEndedOn }) => reason.trim() === '' || (isLegal && obstacleEndedOn === null),
    onClose,
  });
  const { reason, obstacleEndedOn } = form.values;
  return (
    <DeadlineDialog
      heading={t('deadlinesList.act.missedHeading')}
      hint={t('deadlinesList.act.staysVisible')}
      deadline={deadline}
      form={form}
    >
      <ReasonField value={reason} onChange={form.write} isTried={form.isTried} caseId={deadline.case.id} autoFocus />
      {isLegal ? (
        <PlainDateField
          label={t('deadlinesList.act.since')}
          value={obstacleEndedOn}
          onChange={(next) => {
            form.write({ obstacleEndedOn: next });
          }}
          max={today()}
          error={form.isTried && obstacleEndedOn === null ? t('deadlinesList.act.missing') : undefined}
          helperText={t('deadlinesList.act.sinceHint')}
        />
      ) : null}
    </DeadlineDialog>
  );
}

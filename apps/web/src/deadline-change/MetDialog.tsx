import type { DeadlineView } from '../api/types.js';
import { LongText } from '../case-record/short-form/LongText.js';
import { useT } from '../i18n/useT.js';
import { today } from '../session/clock.js';
import { PlainDateField } from '../ui/PlainDateField.js';
import { DeadlineDialog } from './DeadlineDialog.js';
import { useDeadlineForm } from './useDeadlineForm.js';

interface Met {
  metOn: string | null;
  reason: string;
}

/** The tick: met, on which day. */
export function MetDialog({ deadline, onClose }: { deadline: DeadlineView; onClose: () => void }) {
  const t = useT();
  const form = useDeadlineForm<Met>({
    deadline,
    action: 'met',
    begun: () => ({ metOn: today(), reason: '' }),
    wantedOf: ({ metOn, reason }) => ({ state: 'met', metOn, reason }),
    isWrong: ({ metOn }) => metOn === null,
    onClose,
  });
  const { metOn, reason } = form.values;
  return (
    <DeadlineDialog heading={t('deadlinesList.act.metHeading')} deadline={deadline} form={form}>
      <PlainDateField
        label={t('deadlinesList.act.metOn')}
        value={metOn}
        onChange={(next) => {
          form.write({ metOn: next });
        }}
        max={today()}
        autoFocus
        error={metOn ? undefined : t('deadlinesList.act.missing')}
      />
      <LongText
        label={t('deadlinesList.act.how')}
        helperText={t('deadlinesList.act.howHint')}
        value={reason}
        onChange={(next) => {
          form.write({ reason: next });
        }}
        caseId={deadline.case.id}
        rows={1}
        maxLength={2000}
      />
    </DeadlineDialog>
  );
}

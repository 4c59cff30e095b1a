import { useState } from 'react';
import type { DeadlineView } from '../api/types.js';
import { MissedRemedy } from '../deadline-explained/MissedRemedy.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { today } from '../session/clock.js';
import { PlainDateField } from '../ui/PlainDateField.js';
import { DeadlineDialog } from './DeadlineDialog.js';
import { titleOf } from './deadlineWords.js';
import { ReasonField } from './ReasonField.js';
import { useDeadlineChange } from './useDeadlineChange.js';

/** Missed: it needs a reason; then what helps is said, with the deadline that runs for it. */
export function MissedDialog({ deadline, onClose }: { deadline: DeadlineView; onClose: () => void }) {
  const t = useT();
  const title = titleOf(deadline, useCurrentLocale());
  const [reason, setReason] = useState('');
  const [obstacleEndedOn, setEnded] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);
  const { save, saved, ...change } = useDeadlineChange(deadline, onClose);
  if (saved) return <MissedRemedy deadline={saved} onClose={change.onClose} />;
  const isLegal = deadline.rule !== null && deadline.severity === 'legal';
  const needsReason = reason.trim() === '';
  // No day is proposed: today would be the latest one, and so the latest remedy.
  const needsDay = isLegal && obstacleEndedOn === null;
  const onSave = () => {
    setTried(true);
    if (needsReason || needsDay) return;
    void save(
      { state: 'missed', reason: reason.trim(), ...(isLegal && obstacleEndedOn && { obstacleEndedOn }) },
      t('deadlinesList.act.done.missed', { title }),
      { staysOpen: true },
    );
  };
  return (
    <DeadlineDialog
      heading={t('deadlinesList.act.missedHeading')}
      hint={t('deadlinesList.act.staysVisible')}
      deadline={deadline}
      onSave={onSave}
      isDirty={reason !== '' || obstacleEndedOn !== null}
      {...change}
    >
      <ReasonField value={reason} onChange={setReason} isMissing={isTried && needsReason} autoFocus />
      {isLegal ? (
        <PlainDateField
          label={t('deadlinesList.act.since')}
          value={obstacleEndedOn}
          onChange={setEnded}
          max={today()}
          error={isTried && needsDay ? t('deadlinesList.act.missing') : undefined}
          helperText={t('deadlinesList.act.sinceHint')}
        />
      ) : null}
    </DeadlineDialog>
  );
}

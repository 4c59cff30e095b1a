import { useState } from 'react';
import type { DeadlineView } from '../api/types.js';
import { day } from '../format/dates.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { CodeSelect } from '../ui/CodeSelect.js';
import { PlainDateField } from '../ui/PlainDateField.js';
import { DeadlineDialog } from './DeadlineDialog.js';
import { titleOf } from './deadlineWords.js';
import { ReasonField } from './ReasonField.js';
import { useDeadlineChange } from './useDeadlineChange.js';

/** Who may have moved a date; the rule itself never does. */
const bases = ['authority', 'court', 'instruction', 'by-hand'] as const;

/** Another date: it needs a reason, and the former one stays in the history. */
export function MoveDialog({ deadline, onClose }: { deadline: DeadlineView; onClose: () => void }) {
  const t = useT();
  const title = titleOf(deadline, useCurrentLocale());
  const [dueOn, setDueOn] = useState<string | null>(null);
  const [dateBasis, setBasis] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const { save, saved: _saved, ...change } = useDeadlineChange(deadline, onClose);
  const dayProblem =
    dueOn === null
      ? t('deadlinesList.act.missing')
      : dueOn === deadline.dueOn
        ? t('deadlinesList.act.sameDay')
        : undefined;
  const needsReason = reason.trim() === '';
  const onSave = () => {
    setTried(true);
    if (dayProblem || needsReason || !dueOn || !dateBasis) return;
    void save(
      { dueOn, reason: reason.trim(), dateBasis },
      t('deadlinesList.act.done.move', { title, dueOn: day(dueOn) }),
    );
  };
  return (
    <DeadlineDialog
      heading={t('deadlinesList.act.moveHeading')}
      hint={t('deadlinesList.act.keeps')}
      deadline={deadline}
      onSave={onSave}
      isDirty={dueOn !== null || dateBasis !== null || reason !== ''}
      {...change}
    >
      <PlainDateField
        label={t('deadlinesList.act.dueOn')}
        value={dueOn}
        onChange={setDueOn}
        autoFocus
        error={isTried ? dayProblem : undefined}
      />
      <CodeSelect
        list="dateBasis"
        codes={bases}
        label={t('deadlinesList.act.basis')}
        value={dateBasis}
        onChange={setBasis}
        error={isTried && !dateBasis ? t('deadlinesList.act.missing') : undefined}
      />
      <ReasonField value={reason} onChange={setReason} isMissing={isTried && needsReason} />
    </DeadlineDialog>
  );
}

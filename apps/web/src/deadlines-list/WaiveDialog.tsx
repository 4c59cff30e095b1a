import { useState } from 'react';
import type { DeadlineView } from '../api/types.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { CodeSelect } from '../ui/CodeSelect.js';
import { DeadlineDialog } from './DeadlineDialog.js';
import { titleOf } from './deadlineWords.js';
import { ReasonField } from './ReasonField.js';
import { useDeadlineChange } from './useDeadlineChange.js';

const reasons = ['superseded', 'client-decision', 'lawyer-advice', 'wrong-entry', 'other'] as const;

/** Waived: it needs a reason, and the deadline stays where it is. */
export function WaiveDialog({ deadline, onClose }: { deadline: DeadlineView; onClose: () => void }) {
  const t = useT();
  const title = titleOf(deadline, useCurrentLocale());
  const [reason, setReason] = useState('');
  const [reasonCode, setReasonCode] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);
  const { save, saved: _saved, ...change } = useDeadlineChange(deadline, onClose);
  const needsReason = reason.trim() === '';
  const onSave = () => {
    setTried(true);
    if (needsReason) return;
    void save(
      { state: 'waived', reason: reason.trim(), ...(reasonCode && { reasonCode }) },
      t('deadlinesList.act.done.waived', { title }),
    );
  };
  return (
    <DeadlineDialog
      heading={t('deadlinesList.act.waiveHeading')}
      hint={t('deadlinesList.act.staysVisible')}
      deadline={deadline}
      onSave={onSave}
      isDirty={reason !== '' || reasonCode !== null}
      {...change}
    >
      <CodeSelect
        list="reasonCode"
        codes={reasons}
        label={t('deadlinesList.act.reasonCode')}
        value={reasonCode}
        onChange={setReasonCode}
      />
      <ReasonField value={reason} onChange={setReason} isMissing={isTried && needsReason} autoFocus />
    </DeadlineDialog>
  );
}

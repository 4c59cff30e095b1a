import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { DeadlineView } from '../api/types.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { today } from '../session/clock.js';
import { WithHints } from '../text-hints/WithHints.js';
import { PlainDateField } from '../ui/PlainDateField.js';
import { DeadlineDialog } from './DeadlineDialog.js';
import { titleOf } from './deadlineWords.js';
import { useDeadlineChange } from './useDeadlineChange.js';

/** The tick: met, on which day. */
export function MetDialog({ deadline, onClose }: { deadline: DeadlineView; onClose: () => void }) {
  const t = useT();
  const title = titleOf(deadline, useCurrentLocale());
  const [metOn, setMetOn] = useState<string | null>(today());
  const [how, setHow] = useState('');
  const { save, saved: _saved, ...change } = useDeadlineChange(deadline, onClose);
  const onSave = () => {
    if (!metOn) return;
    const reason = how.trim();
    void save({ state: 'met', metOn, ...(reason && { reason }) }, t('deadlinesList.act.done.met', { title }));
  };
  return (
    <DeadlineDialog
      heading={t('deadlinesList.act.metHeading')}
      deadline={deadline}
      onSave={onSave}
      isDirty={how !== '' || metOn !== today()}
      {...change}
    >
      <PlainDateField
        label={t('deadlinesList.act.metOn')}
        value={metOn}
        onChange={setMetOn}
        max={today()}
        autoFocus
        error={metOn ? undefined : t('deadlinesList.act.missing')}
      />
      <WithHints text={how} onChange={setHow}>
        <TextField
          label={t('deadlinesList.act.how')}
          value={how}
          onChange={(event) => setHow(event.target.value)}
          helperText={t('deadlinesList.act.howHint')}
          slotProps={{ htmlInput: { maxLength: 2000 } }}
        />
      </WithHints>
    </DeadlineDialog>
  );
}

import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { GoalView } from '../api/types.js';
import { useRecords } from '../case-record/useRecords.js';
import { useT } from '../i18n/useT.js';

interface GoalFieldProps {
  caseId: string;
  value: string | null;
  onChange: (goalId: string | null) => void;
}

/** Which goal of the case it serves; only asked where there is one. */
export function GoalField({ caseId, value, onChange }: GoalFieldProps) {
  const t = useT();
  const { rows } = useRecords<GoalView>(caseId, 'goals', 'goal');
  const goals = rows.filter(({ id, state }) => state === 'open' || id === value);
  if (goals.length === 0) return null;
  return (
    <TextField
      select
      label={t('tasks.goal')}
      value={goals.some(({ id }) => id === value) ? value : ''}
      onChange={({ target }) => {
        onChange(target.value || null);
      }}
      slotProps={{ select: { displayEmpty: true } }}
    >
      <MenuItem value="">{t('tasks.noGoal')}</MenuItem>
      {goals.map(({ id, title }) => (
        <MenuItem key={id} value={id} sx={{ whiteSpace: 'normal' }}>
          {title}
        </MenuItem>
      ))}
    </TextField>
  );
}

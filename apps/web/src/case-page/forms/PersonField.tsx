import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { usePeople } from './usePeople.js';

interface PersonFieldProps {
  label: string;
  value: string | null;
  onChange: (id: string) => void;
  error?: string | undefined;
  /** Not to be chosen: who has it already. */
  except?: string | undefined;
  /** How nobody in particular reads; it can be chosen then, as an empty id. */
  emptyLabel?: string;
}

/** A colleague who works on cases. */
export function PersonField({ label, value, onChange, error, except, emptyLabel }: PersonFieldProps) {
  const people = usePeople().filter(({ id }) => id !== except);
  const isKnown = people.some(({ id }) => id === value);
  return (
    <TextField
      select
      label={label}
      value={isKnown ? value : ''}
      onChange={({ target }) => {
        onChange(target.value);
      }}
      slotProps={{ select: { displayEmpty: emptyLabel !== undefined } }}
      error={error !== undefined}
      helperText={error}
    >
      {emptyLabel === undefined ? null : <MenuItem value="">{emptyLabel}</MenuItem>}
      {people.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}

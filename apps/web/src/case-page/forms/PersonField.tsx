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
}

/** A colleague who works on cases. */
export function PersonField({ label, value, onChange, error, except }: PersonFieldProps) {
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
      error={error !== undefined}
      helperText={error}
    >
      {people.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}

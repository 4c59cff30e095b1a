import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';

interface Props {
  label: string;
  value: string | undefined;
  /** What no choice means. */
  all: string;
  /** Code and word. */
  words: readonly (readonly [string, string])[];
  onChange: (code: string | null) => void;
}

/** One of some words, in alphabetical order, or all of them. */
export function WordSelect({ label, value, all, words, onChange }: Props) {
  return (
    <TextField
      select
      label={label}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value || null)}
      helperText=" "
      slotProps={{ select: { displayEmpty: true } }}
    >
      <MenuItem value="">{all}</MenuItem>
      {words
        .toSorted(([, a], [, b]) => a.localeCompare(b))
        .map(([code, word]) => (
          <MenuItem key={code} value={code}>
            {word}
          </MenuItem>
        ))}
    </TextField>
  );
}

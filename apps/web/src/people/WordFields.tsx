import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useRef } from 'react';
import { withTyped } from './spokenWords.js';

interface Props {
  words: readonly string[];
  onChange: (words: string[]) => void;
  labelOf: (number: number) => string;
  /** Message at single fields, by their place. */
  errors?: Readonly<Record<number, string>>;
  columns: number;
}

/** One field a word; the space bar goes on to the next, pasting fills them all. */
export function WordFields({ words, onChange, labelOf, errors = {}, columns }: Props) {
  const fields = useRef<(HTMLInputElement | null)[]>([]);
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'repeat(2,minmax(0,1fr))', sm: `repeat(${columns},minmax(0,1fr))` },
        gap: '10px 12px',
      }}
    >
      {words.map((word, at) => (
        <TextField
          key={at}
          label={labelOf(at + 1)}
          value={word}
          autoFocus={at === 0}
          error={errors[at] !== undefined}
          helperText={errors[at]}
          inputRef={(input: HTMLInputElement | null) => {
            fields.current[at] = input;
          }}
          onChange={(event) => onChange(withTyped(words, at, event.target.value))}
          onKeyDown={(event) => {
            if (event.key !== ' ') return;
            event.preventDefault();
            fields.current[at + 1]?.focus();
          }}
          slotProps={{ htmlInput: { autoComplete: 'off', autoCapitalize: 'off', spellCheck: false } }}
        />
      ))}
    </Box>
  );
}

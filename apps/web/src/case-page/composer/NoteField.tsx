import InputBase from '@mui/material/InputBase';
import type { Ref } from 'react';
import { useT } from '../../i18n/useT.js';

interface NoteFieldProps {
  value: string;
  isLarge?: boolean;
  autoFocus?: boolean;
  inputRef?: Ref<HTMLTextAreaElement>;
  onChange: (note: string) => void;
}

/** The words themselves; grows with them. */
export function NoteField({ value, isLarge = false, autoFocus = false, inputRef, onChange }: NoteFieldProps) {
  const t = useT();
  return (
    <InputBase
      multiline
      fullWidth
      value={value}
      autoFocus={autoFocus}
      minRows={isLarge ? 4 : 2}
      maxRows={16}
      inputRef={inputRef}
      placeholder={t('composer.notePlaceholder')}
      onChange={({ target }) => {
        onChange(target.value);
      }}
      inputProps={{ 'aria-label': t('composer.note'), spellCheck: true, autoComplete: 'off' }}
      sx={{
        p: isLarge ? '14px' : '12px 14px 10px',
        fontSize: isLarge ? 16 : 14,
        lineHeight: 1.5,
        alignItems: 'flex-start',
        '& textarea:focus-visible': { outline: 'none' },
        '& textarea::placeholder': { color: 'text.secondary', opacity: 1 },
      }}
    />
  );
}

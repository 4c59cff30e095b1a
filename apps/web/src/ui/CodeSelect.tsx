import type { CodeListName } from '@geleit/domain';
import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useMemo } from 'react';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { codeOptions } from './codeOptions.js';

export interface CodeSelectProps {
  list: CodeListName;
  label: string;
  value: string | null;
  onChange: (code: string | null) => void;
  /** Only these codes, in this order. */
  codes?: readonly string[];
  /** For `supportKind`: the kinds of this area. */
  area?: string;
  helperText?: string | undefined;
  error?: string | undefined;
  disabled?: boolean;
  /** How no choice reads; 'nicht ausgefüllt' by default. */
  emptyLabel?: string;
  name?: string;
}

/** One code of a list: a menu up to 15 rows, a field to type in above (countries, languages, statuses). */
export function CodeSelect({
  list,
  label,
  value,
  onChange,
  codes,
  area,
  helperText,
  error,
  disabled = false,
  emptyLabel,
  name,
}: CodeSelectProps) {
  const t = useT();
  const locale = useCurrentLocale();
  const options = useMemo(() => codeOptions(list, locale, { codes, area }), [list, locale, codes, area]);
  const field = {
    label,
    error: error !== undefined,
    helperText: error ?? helperText,
    disabled,
    ...(name ? { name } : {}),
  };

  if (options.length > 15) {
    return (
      <Autocomplete
        options={options}
        value={options.find(({ code }) => code === value) ?? null}
        onChange={(_, option) => onChange(option?.code ?? null)}
        isOptionEqualToValue={(a, b) => a.code === b.code}
        getOptionKey={({ code }) => code}
        disabled={disabled}
        autoHighlight
        renderInput={(params) => <TextField {...params} {...field} placeholder={emptyLabel ?? t('codeField.search')} />}
      />
    );
  }
  return (
    <TextField
      {...field}
      select
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value || null)}
      slotProps={{ select: { displayEmpty: true } }}
    >
      <MenuItem value="">
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {emptyLabel ?? t('codeField.none')}
        </Box>
      </MenuItem>
      {options.map((option) => (
        <MenuItem key={option.code} value={option.code}>
          {option.label}
        </MenuItem>
      ))}
    </TextField>
  );
}

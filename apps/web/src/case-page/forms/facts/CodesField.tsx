import type { CodeListName } from '@geleit/domain';
import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useMemo } from 'react';
import { useCurrentLocale, useT } from '../../../i18n/useT.js';
import { CodeChips } from '../../../ui/CodeChips.js';
import { codeOptions } from '../../../ui/codeOptions.js';

interface CodesFieldProps {
  list: CodeListName;
  label: string;
  value: readonly string[];
  error?: string | undefined;
  onChange: (codes: string[]) => void;
}

const unanswered = new Set(['unknown', 'not-stated']);
const asChips = 24;

/** Several codes of a list: chips for lists one can look over, a field to type in for countries and languages. */
export function CodesField({ list, label, value, error, onChange }: CodesFieldProps) {
  const t = useT();
  const locale = useCurrentLocale();
  const options = useMemo(() => codeOptions(list, locale), [list, locale]);
  // "Unbekannt" beside an answer contradicts it: the last word counts.
  const take = (codes: string[]) => {
    const last = codes.at(-1);
    onChange(last !== undefined && unanswered.has(last) ? [last] : codes.filter((code) => !unanswered.has(code)));
  };
  if (options.length <= asChips)
    return <CodeChips multiple list={list} label={label} value={value} onChange={take} error={error} />;
  return (
    <Autocomplete
      multiple
      disableCloseOnSelect
      autoHighlight
      options={options}
      value={options.filter(({ code }) => value.includes(code))}
      getOptionKey={({ code }) => code}
      isOptionEqualToValue={(a, b) => a.code === b.code}
      onChange={(_, chosen) => {
        take(chosen.map(({ code }) => code));
      }}
      renderInput={(params) => (
        <TextField
          {...params}
          label={label}
          placeholder={value.length === 0 ? t('caseFacts.add') : ''}
          error={error !== undefined}
          helperText={error}
        />
      )}
    />
  );
}

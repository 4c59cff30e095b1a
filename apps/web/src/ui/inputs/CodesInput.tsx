import type { CodeListName } from '@geleit/domain';
import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useMemo } from 'react';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { codeOptions } from '../codeOptions.js';
import { useFieldOf, type InputProps } from './useFieldOf.js';

/** Several codes of a long list (languages, countries) inside a react-admin form. */
export function CodesInput({
  source,
  list,
  label,
  helperText,
}: InputProps & { list: CodeListName; label: string; helperText?: string }) {
  const t = useT();
  const locale = useCurrentLocale();
  const { value, onChange, error } = useFieldOf<string[]>({ source }, []);
  const chosen = Array.isArray(value) ? value : [];
  const options = useMemo(() => codeOptions(list, locale), [list, locale]);
  return (
    <Autocomplete
      multiple
      autoHighlight
      disableCloseOnSelect
      options={options}
      value={options.filter(({ code }) => chosen.includes(code))}
      onChange={(_, next) => onChange(next.map(({ code }) => code))}
      isOptionEqualToValue={(a, b) => a.code === b.code}
      getOptionKey={({ code }) => code}
      renderInput={(params) => (
        <TextField
          {...params}
          label={label}
          error={error !== undefined}
          helperText={error ?? helperText}
          placeholder={chosen.length > 0 ? '' : t('codeField.search')}
        />
      )}
    />
  );
}

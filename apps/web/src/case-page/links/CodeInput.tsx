import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import type { PartInputProps } from '../../case-record/record-form/recordField.js';
import { useT } from '../../i18n/useT.js';
import { useCaseChoice } from '../composer/rows/useCaseChoice.js';

/**
 * The code of a case. Offered are the cases last worked on, which were listed anyway: a search for the typed code would
 * leave a trace of which two cases belong together.
 */
export function CodeInput({ label, value, error, onChange }: PartInputProps<string>) {
  const t = useT();
  const { recent } = useCaseChoice('', true);
  return (
    <Autocomplete
      freeSolo
      options={recent.map(({ code }) => code)}
      inputValue={value}
      onInputChange={(_, typed) => {
        onChange(typed);
      }}
      renderInput={(params) => (
        <TextField
          {...params}
          label={label}
          error={error !== undefined}
          helperText={error ?? t('caseLinks.codeHint')}
          slotProps={{
            ...params.slotProps,
            htmlInput: { ...params.slotProps.htmlInput, maxLength: 40, autoComplete: 'off' },
          }}
        />
      )}
    />
  );
}

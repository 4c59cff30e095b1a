import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Box from '@mui/material/Box';
import { isShortList } from '../../case-page/forms/facts/factFields.js';
import { CodesField } from '../../case-page/forms/facts/CodesField.js';
import { useT } from '../../i18n/useT.js';
import { WithHints } from '../../text-hints/WithHints.js';
import { CodeChips } from '../../ui/CodeChips.js';
import { CodeSelect } from '../../ui/CodeSelect.js';
import { PlainDateField } from '../../ui/PlainDateField.js';
import { EuroField } from './EuroField.js';
import type { PartInputProps, RecordField } from './recordField.js';
import { TimeField } from './TimeField.js';

interface RecordInputProps<Values> {
  field: RecordField<Values>;
  value: unknown;
  values: Values;
  caseId?: string | undefined;
  error?: string | undefined;
  onChange: (value: unknown) => void;
}

/** The input that suits a field. */
export function RecordInput<Values extends object>({
  field,
  value,
  values,
  caseId,
  error,
  onChange,
}: RecordInputProps<Values>) {
  const t = useT();
  const label = t(field.label);
  const hint = typeof field.hint === 'function' ? field.hint(values) : field.hint;
  const helperText = hint ? t(hint) : undefined;
  const shared = { label, error, onChange };
  switch (field.type) {
    case 'code': {
      const isChips = field.isChips ?? (!field.codes && isShortList(field.list));
      const code = value as string | null;
      const codes = field.codes ? { codes: field.codes } : {};
      return isChips ? (
        <CodeChips {...shared} list={field.list} value={code} {...codes} />
      ) : (
        <CodeSelect {...shared} list={field.list} value={code} helperText={helperText} {...codes} />
      );
    }
    case 'codes':
      return <CodesField {...shared} list={field.list} value={value as string[]} />;
    case 'day':
      return <PlainDateField {...shared} value={value as string | null} helperText={helperText} />;
    case 'time':
      return <TimeField {...shared} value={value as string | null} helperText={helperText} />;
    case 'euro':
      return <EuroField {...shared} value={value as number | null} helperText={helperText} />;
    case 'count':
      return (
        <TextField
          label={label}
          value={value ?? ''}
          error={error !== undefined}
          helperText={error ?? helperText}
          slotProps={{ htmlInput: { inputMode: 'numeric', autoComplete: 'off' } }}
          onChange={({ target }) => {
            const digits = target.value.replaceAll(/\D/g, '');
            if (Number(digits) <= field.most) onChange(digits === '' ? null : Number(digits));
          }}
        />
      );
    case 'option':
      return (
        <TextField
          select
          label={label}
          value={value ?? ''}
          error={error !== undefined}
          helperText={error ?? helperText}
          slotProps={{ select: { displayEmpty: true } }}
          onChange={({ target }) => {
            onChange(target.value || null);
          }}
        >
          <MenuItem value="">
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {t('codeField.none')}
            </Box>
          </MenuItem>
          {field.options.map((option) => (
            <MenuItem key={option.value} value={option.value}>
              {option.label}
            </MenuItem>
          ))}
        </TextField>
      );
    case 'line':
    case 'text': {
      const input = (
        <TextField
          label={label}
          value={value}
          error={error !== undefined}
          helperText={error ?? helperText}
          onChange={({ target }) => {
            onChange(target.value);
          }}
          {...(field.type === 'text' ? { multiline: true, minRows: 2 } : {})}
          slotProps={{ htmlInput: { maxLength: field.max, autoComplete: 'off' } }}
        />
      );
      if (field.isSealedApart) return input;
      return (
        <WithHints text={value as string} onChange={onChange} caseId={caseId}>
          {input}
        </WithHints>
      );
    }
    case 'part': {
      const Part = field.Input as unknown as React.ComponentType<PartInputProps<unknown>>;
      return <Part {...shared} value={value} values={values} caseId={caseId} />;
    }
  }
}

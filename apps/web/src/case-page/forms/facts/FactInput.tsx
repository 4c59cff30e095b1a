import TextField from '@mui/material/TextField';
import { useCurrentLocale } from '../../../i18n/useT.js';
import { CodeChips } from '../../../ui/CodeChips.js';
import { CodeSelect } from '../../../ui/CodeSelect.js';
import { PlainDateField } from '../../../ui/PlainDateField.js';
import { ChildrenField } from './ChildrenField.js';
import { CodesField } from './CodesField.js';
import { CooperationField } from './CooperationField.js';
import { EarlierCooperationField } from './EarlierCooperationField.js';
import { ExploitationField } from './ExploitationField.js';
import type { FactField } from '@geleit/domain';
import { isShortList } from './factFields.js';
import type { FactValues } from './factValues.js';

interface FactInputProps {
  field: FactField;
  values: FactValues;
  error?: string | undefined;
  isTried: boolean;
  onChange: (part: Partial<FactValues>) => void;
}

/** The input that suits a fact: chips for short lists, a field to type in for long ones. */
export function FactInput({ field, values, error, isTried, onChange }: FactInputProps) {
  const label = field[useCurrentLocale()];
  const set = (value: unknown) => {
    onChange({ [field.name]: value });
  };
  switch (field.type) {
    case 'code': {
      const Input = isShortList(field.list) ? CodeChips : CodeSelect;
      return (
        <Input
          list={field.list}
          label={label}
          value={values[field.name] as string | null}
          onChange={set}
          error={error}
        />
      );
    }
    case 'codes':
      return (
        <CodesField
          list={field.list}
          label={label}
          value={(values[field.name] ?? []) as string[]}
          onChange={set}
          error={error}
        />
      );
    case 'date':
      return <PlainDateField label={label} value={values[field.name] as string | null} onChange={set} error={error} />;
    case 'year':
      return (
        <TextField
          label={label}
          value={values.yearOfBirth ?? ''}
          error={error !== undefined}
          helperText={error}
          slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 4 } }}
          onChange={({ target }) => {
            if (/^\d{0,4}$/.test(target.value)) set(target.value === '' ? null : Number(target.value));
          }}
        />
      );
    case 'children':
      return <ChildrenField value={values.children ?? []} onChange={set} isTried={isTried} error={error} />;
    case 'cooperation':
      return <CooperationField label={label} values={values} onChange={onChange} error={error} />;
    case 'earlierCooperation':
      return (
        <EarlierCooperationField label={label} value={values.earlierCooperation ?? []} onChange={set} error={error} />
      );
    case 'exploitation':
      return <ExploitationField value={values.exploitationForms} onChange={set} error={error} />;
  }
}

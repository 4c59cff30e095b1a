import Box from '@mui/material/Box';
import type { RecordField } from './recordField.js';
import { RecordInput } from './RecordInput.js';

interface RecordFieldsProps<Values extends object> {
  fields: readonly RecordField<Values>[];
  values: Values;
  caseId?: string | undefined;
  /** In words, by field. */
  errors: Readonly<Partial<Record<string, string>>>;
  onChange: (change: Partial<Values>) => void;
}

const wide = new Set(['text', 'codes', 'part']);

/** The fields of a record, two beside each other where there is room. */
export function RecordFields<Values extends object>(props: RecordFieldsProps<Values>) {
  const { fields, values, caseId, errors, onChange } = props;
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0,1fr)', md: 'repeat(2,minmax(0,1fr))' },
        gap: '14px',
        alignItems: 'start',
        '& > .wide': { gridColumn: '1/-1' },
        '& > *': { display: 'grid', minWidth: 0 },
      }}
    >
      {fields
        .filter(({ isAsked }) => isAsked?.(values) ?? true)
        .map((field) => (
          <div key={field.name} className={(field.isWide ?? wide.has(field.type)) ? 'wide' : ''}>
            <RecordInput
              field={field}
              value={values[field.name]}
              values={values}
              caseId={caseId}
              error={errors[field.name]}
              onChange={(value) => {
                onChange({ [field.name]: value } as Partial<Values>);
              }}
            />
          </div>
        ))}
    </Box>
  );
}

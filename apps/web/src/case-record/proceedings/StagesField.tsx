import { codesUnder } from '@geleit/domain';
import Box from '@mui/material/Box';
import { useT } from '../../i18n/useT.js';
import { CodeSelect } from '../../ui/CodeSelect.js';
import { PlainDateField } from '../../ui/PlainDateField.js';
import type { PartInputProps } from '../record-form/recordField.js';
import type { StageValue } from './proceedingForm.js';
import { RowsField } from './RowsField.js';

const empty: StageValue = { stage: null, on: null };

/** The stages in any order of entry; they are shown by date. */
export function StagesField({ label, value, values, error, onChange }: PartInputProps<StageValue[]>) {
  const t = useT();
  const { kind } = values as { kind: string | null };
  const codes = kind ? codesUnder('proceedingStage', kind) : [];
  return (
    <RowsField
      label={label}
      rows={value}
      empty={empty}
      addLabel={t('proceedings.addStage')}
      removeLabel={(number) => t('proceedings.removeStage', { number })}
      error={error}
      onChange={onChange}
      draw={(row, change) => (
        <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(2,minmax(0,1fr))', gap: '8px' }}>
          <CodeSelect
            list="proceedingStage"
            codes={codes}
            label={t('proceedings.stage')}
            value={row.stage}
            onChange={(stage) => {
              change({ stage });
            }}
          />
          <PlainDateField
            label={t('proceedings.stageOn')}
            value={row.on}
            onChange={(on) => {
              change({ on });
            }}
          />
        </Box>
      )}
    />
  );
}

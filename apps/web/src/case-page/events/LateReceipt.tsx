import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useId } from 'react';
import { useT } from '../../i18n/useT.js';
import { PlainDateField } from '../../ui/PlainDateField.js';
import type { EventPartProps } from './EventFields.js';

/** A letter that came later than the law supposes; only with proof. */
export function LateReceipt({ form, errors, onChange }: EventPartProps) {
  const t = useT();
  const hint = useId();
  return (
    <Box>
      <FormControlLabel
        control={
          <Checkbox
            checked={form.isLate}
            onChange={(_, isLate) => {
              onChange({ isLate });
            }}
            slotProps={{ input: { 'aria-describedby': hint } }}
          />
        }
        label={t('eventForm.isLate')}
        sx={{ ml: '-6px', mr: 0 }}
      />
      <Box id={hint} sx={{ fontSize: 12, color: 'text.secondary', pl: '26px' }}>
        {t('eventForm.isLateHint')}
      </Box>
      {form.isLate ? (
        <Box sx={{ pl: '26px', pt: '8px', maxWidth: 300 }}>
          <PlainDateField
            label={t('eventForm.receivedOn')}
            value={form.receivedOn}
            error={errors.receivedOn}
            onChange={(receivedOn) => {
              onChange({ receivedOn });
            }}
          />
        </Box>
      ) : null}
    </Box>
  );
}

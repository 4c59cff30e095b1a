import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useT } from '../../../i18n/useT.js';
import { today } from '../../../session/clock.js';
import { CodeChips } from '../../../ui/CodeChips.js';
import { withCooperation } from './earlierCooperation.js';
import type { FactValues } from './factValues.js';

interface CooperationFieldProps {
  label: string;
  values: FactValues;
  error?: string | undefined;
  onChange: (part: Partial<FactValues>) => void;
}

/** Whether somebody testifies; it may change, and help depends on none of the answers. */
export function CooperationField({ label, values, error, onChange }: CooperationFieldProps) {
  const t = useT();
  return (
    <Box>
      <CodeChips
        list="cooperation"
        label={label}
        value={values.cooperation}
        onChange={(cooperation) => {
          onChange(withCooperation(values, cooperation, today()));
        }}
        error={error}
      />
      <Typography variant="meta" component="p" color="text.secondary" sx={{ mt: '6px' }}>
        {t('caseFacts.cooperation.never')}
      </Typography>
    </Box>
  );
}

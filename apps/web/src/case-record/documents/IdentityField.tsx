import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { type T, useT } from '../../i18n/useT.js';
import type { PartInputProps } from '../record-form/recordField.js';

/** Whether a file says who the client is: then fewer people open it. */
export function IdentityField({ label, value, onChange }: PartInputProps<boolean>) {
  const t = useT();
  return (
    <Box>
      <FormControlLabel
        label={label}
        control={
          <Checkbox
            checked={value}
            onChange={({ target }) => {
              onChange(target.checked);
            }}
          />
        }
      />
      <Typography variant="meta" component="p" color="text.secondary">
        {t('documents.holdsIdentityHint')}
      </Typography>
    </Box>
  );
}

export const identityWords = (value: boolean, t: T): string => t(value ? 'documents.yes' : 'documents.no');

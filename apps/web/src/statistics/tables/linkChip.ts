import type { SxProps, Theme } from '@mui/material/styles';

/** A round link to another table. */
export const linkChip: SxProps<Theme> = {
  display: 'inline-flex',
  alignItems: 'center',
  gap: '5px',
  minHeight: { xs: 36, md: 30 },
  px: '10px',
  borderRadius: 999,
  border: '1px solid',
  borderColor: 'outline',
  fontSize: 13,
  fontWeight: 500,
  color: 'text.primary',
  '&:hover': { bgcolor: 'background.sunken', textDecoration: 'none' },
};

import Box from '@mui/material/Box';
import { initialsOf } from './initials.js';

/** Initials in a circle; decoration, the name stands beside it. */
export const Avatar = ({ name }: { name: string }) => (
  <Box
    component="span"
    aria-hidden
    sx={{
      display: 'grid',
      placeItems: 'center',
      flex: 'none',
      width: 28,
      height: 28,
      borderRadius: '50%',
      fontSize: 11,
      fontWeight: 700,
      bgcolor: 'primary.light',
      color: 'primary.dark',
    }}
  >
    {initialsOf(name)}
  </Box>
);

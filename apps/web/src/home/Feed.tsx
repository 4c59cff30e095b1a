import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

export const Feed = ({ children }: { children: ReactNode }) => <Box component="ul">{children}</Box>;

/** Icon, words, and when. */
export function FeedItem({ icon, when, children }: { icon: ReactNode; when: string; children: ReactNode }) {
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: '26px minmax(0,1fr) auto',
        gap: '8px',
        p: '8px 14px',
        borderTop: '1px solid',
        borderColor: 'divider',
        fontSize: 13,
      }}
    >
      {icon}
      <span>{children}</span>
      <Box component="span" sx={{ color: 'text.secondary', fontSize: 12, whiteSpace: 'nowrap' }}>
        {when}
      </Box>
    </Box>
  );
}

export const QuietDot = ({ children }: { children: ReactNode }) => (
  <Box
    component="span"
    aria-hidden
    sx={{
      display: 'grid',
      placeItems: 'center',
      width: 24,
      height: 24,
      borderRadius: '6px',
      bgcolor: 'quiet',
      color: 'text.secondary',
    }}
  >
    {children}
  </Box>
);

import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

export interface Line {
  term: string;
  value: ReactNode;
}

/** Term left, value right. */
export const Lines = ({ lines }: { lines: readonly Line[] }) => (
  <Box
    component="dl"
    sx={{ display: 'grid', gridTemplateColumns: 'minmax(0,1fr) auto', gap: '2px 10px', fontSize: 13 }}
  >
    {lines.map(({ term, value }) => (
      <Box key={term} sx={{ display: 'contents' }}>
        <Box component="dt" sx={{ overflowWrap: 'anywhere' }}>
          {term}
        </Box>
        <Box component="dd" sx={{ textAlign: 'right', maxWidth: 180 }}>
          {value}
        </Box>
      </Box>
    ))}
  </Box>
);

import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

/** A part of the report that the list of chapters leads to. */
export const Section = ({ id, title, children }: { id: string; title: string; children: ReactNode }) => (
  <Box component="section" id={sectionId(id)} tabIndex={-1} sx={{ scrollMarginTop: '72px', minWidth: 0, outline: 0 }}>
    <Typography variant="h2" sx={{ fontSize: 19, mb: '8px' }}>
      {title}
    </Typography>
    {children}
  </Box>
);

export const sectionId = (id: string): string => `report-${id}`;

import Box from '@mui/material/Box';
import type { PartLook } from './StackedBars.js';

interface Entry {
  readonly label: string;
  readonly look: Pick<PartLook, 'fill' | 'edge'>;
}

export function Legend({ entries }: { entries: readonly Entry[] }) {
  return (
    <Box
      component="p"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: '4px 14px',
        px: '14px',
        pb: '10px',
        fontSize: 12,
        color: 'text.secondary',
      }}
    >
      {entries.map(({ label, look }) => (
        <Box component="span" key={label} sx={{ display: 'inline-flex', alignItems: 'center', gap: '5px' }}>
          <Box
            component="i"
            sx={{
              width: 10,
              height: 10,
              borderRadius: '2px',
              bgcolor: look.fill,
              ...(look.edge && { border: '1px solid', borderColor: look.edge }),
            }}
          />
          {label}
        </Box>
      ))}
    </Box>
  );
}

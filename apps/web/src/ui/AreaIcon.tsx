import Box from '@mui/material/Box';
import { areaIcons, knownArea } from './areaIcons.js';

export interface AreaIconProps {
  area: string;
  /** 24 in lists, 28 in the timeline. */
  size?: 24 | 28;
}

/** The tinted square of an area of support. Decoration: the words stand beside it. */
export function AreaIcon({ area, size = 24 }: AreaIconProps) {
  const known = knownArea(area);
  const Icon = areaIcons[known];
  return (
    <Box
      component="span"
      aria-hidden
      sx={{
        display: 'grid',
        placeItems: 'center',
        flex: 'none',
        width: size,
        height: size,
        borderRadius: '6px',
        bgcolor: `area.${known}.tint`,
        color: `area.${known}.main`,
      }}
    >
      <Icon size={14} />
    </Box>
  );
}

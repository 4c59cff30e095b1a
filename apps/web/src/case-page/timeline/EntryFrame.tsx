import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { styled } from '@mui/material/styles';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { dayNear } from '../../format/dates.js';
import type { AreaCode } from '../../theme/tokens.js';
import { areaIcons } from '../../ui/areaIcons.js';

interface EntryFrameProps {
  on: string;
  /** Below the day: minutes, how long ago. */
  meta?: string;
  /** Colour of the edge and the icon; without one it is neutral. */
  area?: AreaCode;
  icon?: LucideIcon;
  title: string;
  tag?: ReactNode;
  /** Right end of the head: how and who. */
  end: string;
  action?: ReactNode;
  children?: ReactNode;
}

/** One entry of the timeline: day, icon, card with the edge of its area. */
export function EntryFrame({ on, meta, area, icon, title, tag, end, action, children }: EntryFrameProps) {
  const Icon = icon ?? areaIcons[area ?? 'network'];
  return (
    <Entry>
      <Box className="day">
        <b>{dayNear(on)}</b>
        {meta ? <small>{meta}</small> : null}
      </Box>
      <Box
        aria-hidden
        className="sign"
        sx={
          area
            ? { bgcolor: `area.${area}.tint`, color: `area.${area}.main` }
            : { bgcolor: 'quiet', color: 'text.secondary' }
        }
      >
        <Icon size={14} />
      </Box>
      <Box className="main" sx={{ '&&': { borderLeftColor: area ? `area.${area}.main` : 'outline' } }}>
        <Box sx={{ display: 'flex', gap: '2px 8px', alignItems: 'center', flexWrap: 'wrap', minHeight: 24 }}>
          <Typography component="h4" sx={{ fontWeight: 600, fontSize: 14 }}>
            {title}
          </Typography>
          {tag}
          <Box sx={{ ml: 'auto', display: 'flex', alignItems: 'center', gap: '4px' }}>
            <Typography variant="meta" color="text.secondary">
              {end}
            </Typography>
            {action}
          </Box>
        </Box>
        {children}
      </Box>
    </Entry>
  );
}

const Entry = styled('li')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: '76px 28px minmax(0,1fr)',
  gap: '4px 10px',
  position: 'relative',
  paddingBottom: 10,
  '& .day': {
    textAlign: 'right',
    fontSize: 13,
    lineHeight: 1.3,
    paddingTop: 3,
    '& b': { fontWeight: 600 },
    '& small': { display: 'block', color: theme.vars.palette.text.secondary, fontSize: 12 },
  },
  '& .sign': {
    width: 28,
    height: 28,
    borderRadius: 6,
    display: 'grid',
    placeItems: 'center',
    position: 'relative',
    zIndex: 1,
  },
  '&::before': {
    content: '""',
    position: 'absolute',
    left: 99,
    top: 30,
    bottom: -2,
    width: 2,
    backgroundColor: theme.vars.palette.divider,
  },
  '&:last-of-type::before': { display: 'none' },
  '& .main': {
    backgroundColor: theme.vars.palette.background.paper,
    border: `1px solid ${theme.vars.palette.divider}`,
    borderLeft: `3px solid ${theme.vars.palette.outline}`,
    borderRadius: 6,
    padding: '7px 12px 8px',
    minWidth: 0,
    '& p': { marginTop: 3, maxWidth: '92ch' },
  },
  [theme.breakpoints.down('md')]: {
    gridTemplateColumns: '28px minmax(0,1fr)',
    '& .day': {
      gridColumn: '1/-1',
      textAlign: 'left',
      padding: 0,
      display: 'flex',
      gap: 6,
      '& small': { display: 'inline' },
    },
    '&::before': { left: 13, top: 54 },
  },
}));

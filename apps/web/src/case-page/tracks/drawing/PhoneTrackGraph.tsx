import { useTheme } from '@mui/material/styles';
import { useId } from 'react';
import { month } from '../../../format/dates.js';
import { useT } from '../../../i18n/useT.js';
import { Axis, Today } from './Axis.js';
import { Bar } from './Bar.js';
import { Drawing } from './Drawing.js';
import { Flags } from './Flags.js';
import { inkOf } from './inkOf.js';
import { phoneLayout } from '../layout/phoneLayout.js';
import type { TrackGraphProps } from './TrackGraph.js';

/** The phone's graph: each line of words stands above its bar. */
export function PhoneTrackGraph({ lanes, flags, range, today, width }: TrackGraphProps) {
  const t = useT();
  const theme = useTheme();
  const title = useId();
  const placed = phoneLayout(lanes, flags, range, today, width);
  const names = [...new Set(placed.rows.map(({ lane }) => t(`tracks.lane.${lane.id}`)))].join(', ');
  return (
    <Drawing
      role="img"
      aria-labelledby={title}
      viewBox={`0 0 ${width} ${placed.height}`}
      sx={{ height: placed.height }}
    >
      <title id={title}>{t('tracks.alt', { from: month(range.from), until: month(range.until), lanes: names })}</title>
      <Axis plot={placed.plot} ticks={placed.ticks} today={placed.today} />
      {placed.rows.map(({ lane, label, bars, y }) => (
        <g key={`${lane.id}-${y}`} style={inkOf(theme, lane.area)}>
          <text className="words halo" x={4} y={y + 14}>
            {label ?? t(`tracks.lane.${lane.id}`)}
          </text>
          {bars.map(({ item, shape }) => (
            <g key={item.id} style={inkOf(theme, item.area)}>
              <Bar item={item} shape={shape} top={y + 19} height={12} />
            </g>
          ))}
        </g>
      ))}
      <Flags flags={placed.flags} plot={placed.plot} />
      <Today plot={placed.plot} today={placed.today} />
    </Drawing>
  );
}

import { useTheme } from '@mui/material/styles';
import { useId } from 'react';
import { month } from '../../../format/dates.js';
import { useT } from '../../../i18n/useT.js';
import { areaIcons } from '../../../ui/areaIcons.js';
import { Axis, Today } from './Axis.js';
import { Bar } from './Bar.js';
import { Drawing } from './Drawing.js';
import { Flags } from './Flags.js';
import { inkOf } from './inkOf.js';
import { barHeight, barTop, layout, type PlacedLane } from '../layout/layout.js';
import type { DayRange, Flag, Lane } from '../model/model.js';
import { periodOf } from '../periodOf.js';

export interface TrackGraphProps {
  lanes: readonly Lane[];
  flags: readonly Flag[];
  range: DayRange;
  today: string;
  width: number;
}

/** All phases of a case side by side over time. */
export function TrackGraph({ lanes, flags, range, today, width }: TrackGraphProps) {
  const t = useT();
  const title = useId();
  const placed = layout(lanes, flags, range, today, width);
  const { plot } = placed;
  const laneNames = placed.lanes.map(({ lane }) => t(`tracks.lane.${lane.id}`)).join(', ');
  return (
    <Drawing
      role="img"
      aria-labelledby={title}
      viewBox={`0 0 ${width} ${placed.height}`}
      sx={{ height: placed.height }}
    >
      <title id={title}>
        {t('tracks.alt', { from: month(range.from), until: month(range.until), lanes: laneNames })}
      </title>
      <Axis plot={plot} ticks={placed.ticks} today={placed.today} />
      {placed.lanes.map((lane) => (
        <LaneRow key={lane.lane.id} lane={lane} width={width} />
      ))}
      <line className="rule" x1={0} x2={width} y1={plot.bottom} y2={plot.bottom} />
      <Flags flags={placed.flags} plot={plot} />
      <Today plot={plot} today={placed.today} />
      {flags.length > 0 ? (
        <text className="axis" x={24} y={plot.bottom + 16}>
          {t('tracks.flagsBeside', { smart_count: flags.length })}
        </text>
      ) : null}
    </Drawing>
  );
}

function LaneRow({ lane: placed, width }: { lane: PlacedLane; width: number }) {
  const t = useT();
  const theme = useTheme();
  const { lane, items, y } = placed;
  const Icon = areaIcons[lane.area];
  return (
    <g style={inkOf(theme, lane.area)}>
      <line className="rule" x1={0} x2={width} y1={y} y2={y} />
      <Icon x={4} y={y + 4} size={14} color="var(--ink)" />
      <text x={24} y={y + 15}>
        {t(`tracks.lane.${lane.id}`)}
      </text>
      {items.map(({ item, shape, row, label }) => {
        const top = barTop(placed, row);
        return (
          <g key={item.id} style={inkOf(theme, item.area)}>
            <title>{`${item.label}, ${periodOf(item, t)}`}</title>
            <Bar item={item} shape={shape} top={top} height={barHeight} />
            {label ? (
              <text
                className={label.isOutside ? 'words halo' : item.seams.length > 0 ? 'words seamed' : 'words'}
                x={label.x}
                y={top + 11.5}
                textAnchor={label.anchor}
              >
                {label.text}
              </text>
            ) : null}
          </g>
        );
      })}
    </g>
  );
}

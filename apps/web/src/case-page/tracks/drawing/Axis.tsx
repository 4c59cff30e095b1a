import { useCurrentLocale, useT } from '../../../i18n/useT.js';
import type { TodayMark } from '../layout/marks.js';
import { pillWidth } from '../layout/marks.js';
import type { Plot } from '../layout/scale.js';
import { tickWords } from './tickWords.js';
import type { Tick } from '../layout/ticks.js';

interface AxisProps {
  plot: Plot;
  ticks: readonly (Tick & { x: number })[];
  today: TodayMark;
}

/** Months above, the future shaded behind everything. */
export function Axis({ plot, ticks, today }: AxisProps) {
  const locale = useCurrentLocale();
  return (
    <>
      <rect
        className="ahead"
        x={today.x}
        y={plot.top}
        width={Math.max(0, plot.right - today.x)}
        height={plot.bottom - plot.top}
      />
      {ticks.map((tick) => (
        <g key={tick.day}>
          <line className="grid" x1={tick.x} x2={tick.x} y1={plot.top} y2={plot.bottom} />
          <text className="axis" x={tick.x + 4} y={14}>
            {tickWords(tick, locale)}
          </text>
        </g>
      ))}
    </>
  );
}

/** The line of today with its word, in front of the bars. */
export function Today({ plot, today }: Pick<AxisProps, 'plot' | 'today'>) {
  const t = useT();
  return (
    <g>
      <line className="today" x1={today.x} x2={today.x} y1={plot.top} y2={plot.bottom} />
      <g transform={`translate(${today.pillX},${today.pillY})`}>
        <rect className="todayPill" width={pillWidth} height={17} rx={3} />
        <text className="todayWord" x={pillWidth / 2} y={12.5} textAnchor="middle">
          {t('tracks.today')}
        </text>
      </g>
    </g>
  );
}

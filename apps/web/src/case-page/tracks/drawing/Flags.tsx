import { day } from '../../../format/dates.js';
import { useT } from '../../../i18n/useT.js';
import type { FlagMark } from '../layout/marks.js';
import type { Plot } from '../layout/scale.js';

/** Deadlines as numbered flags; the numbers are those of the aside. */
export function Flags({ flags, plot }: { flags: readonly FlagMark[]; plot: Plot }) {
  const t = useT();
  return (
    <>
      {flags.map((flag) => (
        <g key={flag.id} className={flag.isOverdue ? 'overdue' : ''}>
          <title>{t('tracks.flag', { number: flag.number, day: day(flag.dueOn) })}</title>
          {flag.isBeyond ? null : <line className="flag" x1={flag.x} x2={flag.x} y1={plot.top + 2} y2={plot.bottom} />}
          <circle className="flagMark" cx={flag.markX} cy={plot.bottom + 12} r={8.5} />
          <text className="flagNumber" x={flag.markX} y={plot.bottom + 16} textAnchor="middle">
            {flag.number}
          </text>
        </g>
      ))}
    </>
  );
}

import Box from '@mui/material/Box';
import { month as monthName } from '../../format/dates.js';
import { useT } from '../../i18n/useT.js';
import type { MonthRow } from '../centreDashboard.js';
import { figureOfOpened } from '../figures.js';
import { FigureLink } from '../FigureLink.js';
import { monthOfYear } from './monthNames.js';
import { bandMiddles, positionOf, ticksOf } from './scale.js';
import { useWidth } from './useWidth.js';

const [height, top, base, left] = [246, 24, 198, 28];

/** New cases as one bar a month; each band is a link, high enough to be hit where the bar is low. */
export function MonthsChart({ months, summary }: { months: readonly MonthRow[]; summary: string }) {
  const t = useT();
  const [box, width] = useWidth<HTMLDivElement>(440);
  const ticks = ticksOf(Math.max(0, ...months.map(({ opened }) => opened)));
  const most = ticks.at(-1) ?? 1;
  const heightOf = (value: number) => positionOf(value, most, base, top);
  const middles = bandMiddles(months.length, left, width);
  const band = (width - left) / Math.max(1, months.length);
  return (
    <Box ref={box} sx={{ mx: '14px', mb: '8px', ...drawing }}>
      <svg width={width} height={height} role="group" aria-label={summary}>
        {ticks.map((tick) => (
          <g key={tick}>
            <line className="grid" x1={left} x2={width} y1={heightOf(tick)} y2={heightOf(tick)} />
            <text className="axis" x={left - 8} y={heightOf(tick) + 4} textAnchor="end">
              {tick}
            </text>
          </g>
        ))}
        {months.map((row, at) => {
          const x = middles[at] ?? 0;
          const y = heightOf(row.opened);
          const isYearShown = row.month.endsWith('-01') || (at === 0 && !months[1]?.month.endsWith('-01'));
          return (
            <g key={row.month}>
              <FigureLink
                figure={figureOfOpened(row)}
                label={t('centreDashboard.months.openedIn', { month: monthName(row.month) })}
                underline="none"
                isDrawn
              >
                <rect className="hit" x={x - band / 2} y={top - 16} width={band} height={base - top + 34} rx={4} />
                <rect className="bar" x={x - band * 0.3} y={y} width={band * 0.6} height={base - y} rx={2} />
                <text className="value" x={x} y={y - 6} textAnchor="middle">
                  {row.opened}
                </text>
              </FigureLink>
              <text className="axis" x={x} y={base + 16} textAnchor="middle">
                {monthOfYear(row.month, band < 30)}
              </text>
              {isYearShown && (
                <text className="axis" x={x} y={base + 33} textAnchor="middle">
                  {row.month.slice(0, 4)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </Box>
  );
}

const drawing = {
  '& svg': { display: 'block', maxWidth: '100%', overflow: 'visible' },
  '& text': { fill: 'var(--g-palette-text-primary)', fontSize: 12 },
  '& .axis': { fill: 'var(--g-palette-text-secondary)', fontSize: 11 },
  '& .value': { fontWeight: 600 },
  '& .grid': { stroke: 'var(--g-palette-divider)' },
  '& .bar': { fill: 'var(--g-palette-chart-c3)', stroke: 'var(--g-palette-chart-c1)' },
  '& .hit': { fill: 'transparent' },
  '& a:hover .hit': { fill: 'var(--g-palette-background-sunken)' },
} as const;

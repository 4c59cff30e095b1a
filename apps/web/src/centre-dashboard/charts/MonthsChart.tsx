import Box from '@mui/material/Box';
import { month as monthName } from '../../format/dates.js';
import { useT } from '../../i18n/useT.js';
import type { MonthRow } from '../centreDashboard.js';
import { figureOfOpened, figureOfSteps } from '../figures.js';
import { FigureLink } from '../FigureLink.js';
import { monthOfYear } from './monthNames.js';
import { PanelGrid, pointsOf, type PanelFrame } from './Panel.js';
import { useWidth } from './useWidth.js';

const height = 246;

/** Two panels over the same months, for their counts differ by powers of ten: steps as a line, new cases as bars. */
export function MonthsChart({ months, summary }: { months: readonly MonthRow[]; summary: string }) {
  const t = useT();
  const [box, width] = useWidth<HTMLDivElement>(440);
  const upper: PanelFrame = { left: 34, right: width - 2, top: 16, base: 116 };
  const lower: PanelFrame = { left: 34, right: width - 2, top: 140, base: 200 };
  const steps = pointsOf(months.map((row) => row.steps), upper);
  const opened = pointsOf(months.map((row) => row.opened), lower);
  const band = (lower.right - lower.left) / Math.max(1, months.length);
  const mostSteps = Math.max(0, ...months.map((row) => row.steps));
  return (
    <Box ref={box} sx={{ mx: '12px', mb: '8px', ...drawing }}>
      <svg width={width} height={height} role="group" aria-label={summary}>
        <PanelGrid frame={upper} max={mostSteps} />
        <PanelGrid frame={lower} max={Math.max(0, ...months.map((row) => row.opened))} />
        <polyline className="line" points={steps.map(({ x, y }) => `${x},${y}`).join(' ')} />
        {months.map((row, at) => {
          const [point, bar] = [steps[at]!, opened[at]!];
          const name = monthName(row.month);
          const isNamed = row.steps > 0 && (row.steps === mostSteps || at === months.length - 1);
          return (
            <g key={row.month}>
              <FigureLink figure={figureOfSteps(row)} label={t('centreDashboard.months.stepsIn', { month: name })}>
                <title>{`${name}: ${row.steps}`}</title>
                <rect className="hit" x={point.x - band / 2} y={upper.top - 14} width={band} height={upper.base - upper.top + 16} />
                <circle className="dot" cx={point.x} cy={point.y} r={3.2} />
                {isNamed && (
                  <text className="value" x={point.x} y={point.y - 8} textAnchor="middle">
                    {row.steps}
                  </text>
                )}
              </FigureLink>
              <FigureLink figure={figureOfOpened(row)} label={t('centreDashboard.months.openedIn', { month: name })}>
                <title>{`${name}: ${row.opened}`}</title>
                <rect className="hit" x={bar.x - band / 2} y={lower.top - 14} width={band} height={lower.base - lower.top + 16} />
                <rect className="bar" x={bar.x - band * 0.28} y={bar.y} width={band * 0.56} height={lower.base - bar.y} rx={2} />
                {row.opened > 0 && (
                  <text className="value" x={bar.x} y={bar.y - 5} textAnchor="middle">
                    {row.opened}
                  </text>
                )}
              </FigureLink>
              <text className="axis" x={bar.x} y={218} textAnchor="middle">
                {monthOfYear(row.month, band < 34)}
              </text>
              {(at === 0 || row.month.endsWith('-01')) && (
                <text className="axis" x={bar.x} y={234} textAnchor="middle">
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
  '& .line': { fill: 'none', stroke: 'var(--g-palette-chart-c1)', strokeWidth: 2.5, strokeLinejoin: 'round' },
  '& .dot': { fill: 'var(--g-palette-background-paper)', stroke: 'var(--g-palette-chart-c1)', strokeWidth: 2 },
  '& .bar': { fill: 'var(--g-palette-chart-c3)', stroke: 'var(--g-palette-chart-c1)' },
  '& .hit': { fill: 'transparent' },
  '& a:hover .hit': { fill: 'var(--g-palette-background-sunken)' },
} as const;

import Box from '@mui/material/Box';
import type { RefObject } from 'react';
import { positionOf, ticksOf } from '../../centre-dashboard/charts/scale.js';
import { useWidth } from '../../centre-dashboard/charts/useWidth.js';
import { whole } from '../../format/numbers.js';
import type { Bar } from './bars.js';

interface Props {
  /** `said` stands at the end of a bar instead of its number alone. */
  bars: readonly (Bar & { readonly label: string; readonly said?: string })[];
  /** The chart in a sentence; the table beside it is its text. */
  summary: string;
  drawing?: RefObject<SVGSVGElement | null>;
  /** What is dark, for a file of the drawing. */
  legend?: string;
  /** Greatest value of the axis, where several charts share one. */
  greatest?: number;
}

const [line, bar, top] = [27, 19, 4];

/** Bars lying under each other, each with its number; a protected one has the sign and no bar. */
export function BarChart({ bars, summary, drawing, legend, greatest }: Props) {
  const [box, width] = useWidth<HTMLDivElement>(360);
  const longestWord = Math.max(0, ...bars.map(({ label }) => label.length));
  const left = Math.min(width * 0.44, 12 + longestWord * 6.4);
  const longestSaid = Math.max(4, ...bars.map(({ said = '' }) => said.length));
  const right = width - 14 - longestSaid * 7;
  const ticks = ticksOf(greatest ?? Math.max(0, ...bars.map((one) => one.whole ?? one.part ?? 0)));
  const most = ticks.at(-1) ?? 1;
  const at = (value: number) => positionOf(value, most, left, right);
  const foot = top + bars.length * line;
  const letters = Math.max(6, Math.floor(left / 6.4));
  return (
    <Box ref={box} sx={{ px: '14px', pb: '10px', ...look }}>
      <svg ref={drawing} width={width} height={foot + 22} role="img" aria-label={summary} data-legend={legend}>
        {ticks.map((tick) => (
          <g key={tick}>
            <line className="grid" x1={at(tick)} x2={at(tick)} y1={top} y2={foot} />
            <text className="axis" x={at(tick)} y={foot + 15} textAnchor="middle">
              {whole(tick)}
            </text>
          </g>
        ))}
        {bars.map(({ code, label, whole: all, part, said }, index) => {
          const y = top + index * line + (line - bar) / 2;
          const end = Math.max(at(all ?? 0), at(part ?? 0));
          return (
            <g key={code}>
              <title>{label}</title>
              <text className="label" x={left - 8} y={y + 14} textAnchor="end">
                {label.length > letters ? `${label.slice(0, letters - 1)}…` : label}
              </text>
              {all ? <rect className="whole" x={left} y={y} width={at(all) - left} height={bar} rx={2} /> : null}
              {part ? <rect className="part" x={left} y={y} width={at(part) - left} height={bar} rx={2} /> : null}
              <text className={all === null ? 'axis' : 'value'} x={end + 6} y={y + 14}>
                {all === null ? '–' : (said ?? whole(all))}
              </text>
            </g>
          );
        })}
      </svg>
    </Box>
  );
}

const look = {
  '& svg': { display: 'block', maxWidth: '100%', overflow: 'visible' },
  '& text': { fill: 'var(--g-palette-text-primary)', fontSize: 12 },
  '& .axis': { fill: 'var(--g-palette-text-secondary)', fontSize: 11 },
  '& .label': { fill: 'var(--g-palette-text-secondary)' },
  '& .value': {
    fontWeight: 600,
    paintOrder: 'stroke',
    stroke: 'var(--g-palette-background-paper)',
    strokeWidth: 4,
    strokeLinejoin: 'round',
  },
  '& .grid': { stroke: 'var(--g-palette-divider)' },
  '& .whole': { fill: 'var(--g-palette-chart-c3)', stroke: 'var(--g-palette-chart-c1)' },
  '& .part': { fill: 'var(--g-palette-chart-c1)' },
} as const;

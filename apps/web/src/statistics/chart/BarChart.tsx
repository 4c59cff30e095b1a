import Box from '@mui/material/Box';
import type { RefObject } from 'react';
import { positionOf, ticksOf } from '../../centre-dashboard/charts/scale.js';
import { useWidth } from '../../centre-dashboard/charts/useWidth.js';
import { whole } from '../../format/numbers.js';
import type { Bar } from './bars.js';
import { labelLines } from './labelLines.js';

interface Props {
  /** `said` stands at the end of a bar instead of its number alone. */
  bars: readonly (Bar & { readonly label: string; readonly said?: string })[];
  /** The chart in a sentence; the table beside it is its text. */
  summary: string;
  drawing?: RefObject<SVGSVGElement | null>;
  /** What is dark, for a file of the drawing. */
  legend?: string;
}

const [line, bar, top] = [27, 19, 4];

/** Bars lying under each other, each with its number; a protected one has the sign and no bar. */
export function BarChart({ bars, summary, drawing, legend }: Props) {
  const [box, width] = useWidth<HTMLDivElement>(360);
  const longestLabel = Math.max(0, ...bars.map(({ label }) => label.length));
  const left = Math.min(width * 0.44, 12 + longestLabel * 6.4);
  const longestSaid = Math.max(4, ...bars.map(({ said = '' }) => said.length));
  const right = width - 14 - longestSaid * 7;
  const ticks = ticksOf(Math.max(0, ...bars.map((one) => one.whole ?? one.part ?? 0)));
  const most = ticks.at(-1) ?? 1;
  const at = (value: number) => positionOf(value, most, left, right);
  const foot = top + bars.length * line;
  const letters = Math.max(6, Math.floor((left - 8) / 6.2));
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
              {labelLines(label, letters).map((words, row, { length }) => (
                <text
                  key={words}
                  className={length > 1 ? 'label small' : 'label'}
                  x={left - 8}
                  y={length > 1 ? y + 8 + row * 12 : y + 14}
                  textAnchor="end"
                >
                  {words}
                </text>
              ))}
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
  '& .small': { fontSize: 11 },
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

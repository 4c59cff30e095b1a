import { bandMiddles, positionOf, ticksOf } from './scale.js';

export interface PanelFrame {
  readonly left: number;
  readonly right: number;
  /** Where the greatest tick lies, in pixels from above. */
  readonly top: number;
  /** Where 0 lies. */
  readonly base: number;
}

/** One axis of counts with its grid: ticks left, a line each. */
export function PanelGrid({ frame, max }: { frame: PanelFrame; max: number }) {
  const ticks = ticksOf(max, 3);
  const most = ticks.at(-1) ?? 1;
  return ticks.map((tick) => {
    const y = positionOf(tick, most, frame.base, frame.top);
    return (
      <g key={tick}>
        <line className="grid" x1={frame.left} x2={frame.right} y1={y} y2={y} />
        <text className="axis" x={frame.left - 6} y={y + 4} textAnchor="end">
          {tick}
        </text>
      </g>
    );
  });
}

/** Where each value of a panel is drawn. */
export function pointsOf(values: readonly number[], frame: PanelFrame): { readonly x: number; readonly y: number }[] {
  const most = ticksOf(Math.max(0, ...values), 3).at(-1) ?? 1;
  const middles = bandMiddles(values.length, frame.left, frame.right);
  return values.map((value, at) => ({ x: middles[at] ?? frame.left, y: positionOf(value, most, frame.base, frame.top) }));
}

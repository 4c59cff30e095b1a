import type { Shape } from '../layout/scale.js';

const radius = 3;

/**
 * The outline of a bar with rounded corners, clockwise from its upper right; a side that goes on has no edge.
 * `isFilled` closes it for filling.
 */
export function barPath(
  { x1, x2, opensLeft, opensRight }: Shape,
  top: number,
  height: number,
  isFilled = false,
): string {
  const r = Math.min(radius, (x2 - x1) / 2);
  const bottom = top + height;
  const gap = (x: number, y: number) => (isFilled ? `V${y}` : `M${x},${y}`);
  const left = opensLeft
    ? `H${x1} ${gap(x1, bottom)}`
    : `H${x1 + r} q${-r},0 ${-r},${r} V${bottom - r} q0,${r} ${r},${r}`;
  const right = opensRight
    ? `H${x2} ${gap(x2, top)}`
    : `H${x2 - r} q${r},0 ${r},${-r} V${top + r} q0,${-r} ${-r},${-r}`;
  return `M${opensRight ? x2 : x2 - r},${top} ${left} ${right}`;
}

import type { Claim } from './claim.js';
import { equationsOf, type CellId, type Equation, type Evidence } from './evidence.js';

/** What the attacker takes for granted about the numbers. */
export interface Belief {
  /** No shown number is farther from the truth than this. */
  readonly noise: number;
  /** True counts behind a suppressed cell. */
  readonly suppressed: readonly [from: number, to: number];
}

/** Exact numbers with hidden ones and twos; small noise; the noise of the method. */
export const beliefs: readonly Belief[] = [
  { noise: 0, suppressed: [1, 2] },
  { noise: 0, suppressed: [0, 2] },
  { noise: 1, suppressed: [0, 3] },
  { noise: 3, suppressed: [0, 5] },
];

interface Range {
  from: number;
  to: number;
}

/**
 * Narrows what each cell can be by every sum of all tables together, again and again, until nothing changes. A belief
 * the sums contradict in a cell says nothing about it.
 */
export function propagateIntervals(evidence: Evidence, belief: Belief): readonly Claim[] {
  const ranges = new Map<CellId, Range>();
  for (const [cell, value] of evidence.cells) ranges.set(cell, startOf(value, belief));
  const equations = equationsOf(evidence);
  for (let round = 0; round < 30; round++) {
    let changed = false;
    for (const equation of equations) changed = narrow(equation, ranges) || changed;
    if (!changed) break;
  }
  return [...ranges].flatMap(([cell, { from, to }]) => (from <= to ? [{ cell, from, to }] : []));
}

function startOf(value: number | null, { noise, suppressed: [from, to] }: Belief): Range {
  return value === null ? { from, to } : { from: Math.max(0, value - noise), to: value + noise };
}

function narrow({ total, parts }: Equation, ranges: Map<CellId, Range>): boolean {
  const whole = typeof total === 'number' ? { from: total, to: total } : ranges.get(total);
  const members = parts.map((part) => ranges.get(part));
  if (!whole || members.some((member) => !member || member.from > member.to) || whole.from > whole.to) return false;
  const known = members as Range[];
  const least = known.reduce((sum, { from }) => sum + from, 0);
  const most = known.reduce((sum, { to }) => sum + to, 0);
  let changed = typeof total === 'string' && tighten(whole, least, most);
  for (const member of known) {
    const [from, to] = [whole.from - (most - member.to), whole.to - (least - member.from)];
    changed = tighten(member, from, to) || changed;
  }
  return changed;
}

function tighten(range: Range, from: number, to: number): boolean {
  const isTighter = from > range.from || to < range.to;
  range.from = Math.max(range.from, from);
  range.to = Math.min(range.to, to);
  return isTighter;
}

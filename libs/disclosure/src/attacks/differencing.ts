import { exactly, type Claim } from './claim.js';
import { equationsOf, type CellId, type Evidence } from './evidence.js';

/**
 * Totals minus parts: takes every shown number for exact, and fills in what is suppressed wherever a sum lacks one
 * part only, until nothing more follows.
 */
export function totalsMinusParts(evidence: Evidence): readonly Claim[] {
  const known = new Map<CellId, number>();
  for (const [cell, value] of evidence.cells) if (value !== null) known.set(cell, value);
  const equations = equationsOf(evidence);
  const found: Claim[] = [];
  for (let before = -1; before !== found.length;) {
    before = found.length;
    for (const { total, parts } of equations) {
      const sum = typeof total === 'number' ? total : known.get(total);
      const missing = parts.filter((part) => !known.has(part));
      const [only] = missing;
      const rest = parts.reduce((all, part) => all + (known.get(part) ?? 0), 0);
      if (sum !== undefined && missing.length === 1 && only !== undefined) {
        known.set(only, sum - rest);
        found.push(exactly(only, sum - rest));
      } else if (sum === undefined && missing.length === 0 && typeof total === 'string') {
        known.set(total, rest);
        found.push(exactly(total, rest));
      }
    }
  }
  return found;
}

/**
 * Centres that work together subtract their own exact figures from what is shown; the rest is somebody else's.
 *
 * @param own exact counts of the colluding centres
 * @returns claims about the rest: everybody else's cases
 */
export function colludingLeads(evidence: Evidence, own: ReadonlyMap<CellId, number>): readonly Claim[] {
  const filled = new Map(totalsMinusParts(evidence).map(({ cell, from }) => [cell, from]));
  return [...evidence.cells].flatMap(([cell, value]) => {
    const shown = value ?? filled.get(cell);
    if (shown === undefined) return [];
    const rest = shown - (own.get(cell) ?? 0);
    return rest === 1 || rest === 2 ? [exactly(cell, rest)] : [];
  });
}

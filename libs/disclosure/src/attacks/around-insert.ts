import { exactly, type Claim } from './claim.js';
import type { Evidence } from './evidence.js';

/**
 * Two readings around one new record: what changed is what that person answered.
 *
 * @returns claims about the difference of the true counts
 */
export function aroundInsert(before: Evidence, after: Evidence): readonly Claim[] {
  return [...after.cells]
    .filter(([cell, value]) => before.cells.has(cell) && before.cells.get(cell) !== value)
    .map(([cell]) => exactly(cell, 1));
}

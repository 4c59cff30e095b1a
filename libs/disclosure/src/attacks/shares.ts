import { exactly, type Claim } from './claim.js';
import type { Evidence } from './evidence.js';

/** Turns percentages back into counts: with one decimal and a base below a thousand only one count fits. */
export function sharesToCounts({ shares = [] }: Evidence): readonly Claim[] {
  return shares.flatMap(({ cell, percent, base }) => {
    const near = Math.round((percent * base) / 100);
    const fitting = [near - 1, near, near + 1].filter(
      (count) => count >= 0 && Math.abs(Math.round((1000 * count) / base) / 10 - percent) < 1e-9,
    );
    const [only] = fitting;
    return fitting.length === 1 && only !== undefined ? [exactly(cell, only)] : [];
  });
}

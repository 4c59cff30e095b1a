import { cellId, evidenceOf, type Evidence, type SetAnswer } from '../attacks/evidence.js';
import { truthOf } from '../attacks/truth.js';
import type { Draft } from '../cube/draft.js';
import { show, tablesOf } from '../cube/show.js';
import { perturb } from '../noise/perturb.js';
import { fraction, type Random } from '../records/random.js';

/** The product's own answers. */
export function product(draft: Draft): Evidence {
  return evidenceOf(show(draft, 2022));
}

/** Weak: exact numbers, only ones and twos hidden. */
export function thresholdOnly(draft: Draft): Evidence {
  return withCells(draft, ({ count }) => (count === 1 || count === 2 ? null : count));
}

/** Weak: every cell has its noise, but no table is made to add up. */
export function unfitted(draft: Draft): Evidence {
  return withCells(draft, ({ count, key }) => perturb(count, key));
}

/** Weak: the product's tables, but percentages from the exact counts. */
export function exactShares(draft: Draft): Evidence {
  const shares = [...truthOf(draft)].map(([cell, count]) => ({
    cell,
    percent: Math.round((1000 * count) / draft.intake.n) / 10,
    base: draft.intake.n,
  }));
  return { ...product(draft), shares };
}

/** Weak: the product's tables, and a filter that takes several codes at once, with the noise of each such set. */
export function withSetFilters(draft: Draft, random: Random): Evidence {
  const sets = draft.variables
    .filter(({ option }) => option === undefined)
    .flatMap(({ id, categories }): SetAnswer[] => {
      const tally = draft.oneWays.get(id)?.tally;
      const codes = categories.map(({ code }) => code);
      const asked = Array.from({ length: 300 }, () => codes.filter(() => fraction(random) < 0.5));
      const withAndWithout = asked.flatMap((some) => [
        some,
        ...some.map((code) => some.filter((each) => each !== code)),
      ]);
      return withAndWithout.map((some) => {
        const members = codes.flatMap((code, index) => (some.includes(code) ? [index] : []));
        const count = members.reduce((sum, index) => sum + (tally?.counts[index] ?? 0), 0);
        const key = members.reduce((sum, index) => (sum + (tally?.keys[index] ?? 0)) >>> 0, 0);
        return { dimension: id, codes: some, value: perturb(count, key) };
      });
    });
  return { ...product(draft), sets };
}

function withCells(draft: Draft, valueOf: (cell: { count: number; key: number }) => number | null): Evidence {
  const cells = tablesOf(draft).flatMap((table) =>
    table.cells.map((cell) => [cellId(table.dimensions, cell.codes), valueOf(cell)] as const),
  );
  return { ...product(draft), cells: new Map(cells) };
}

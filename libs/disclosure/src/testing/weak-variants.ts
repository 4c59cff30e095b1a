import { evidenceOf, type Evidence } from '../attacks/evidence.js';
import { truthOf } from '../attacks/truth.js';
import type { Cube } from '../cube/cube.js';
import type { Draft } from '../cube/draft.js';
import { show, tablesOf, type DraftCell } from '../cube/show.js';
import { perturb } from '../noise/perturb.js';
import { publish } from '../published.js';
import { fraction, type Random } from '../records/random.js';
import { valueOfSet } from './set-filters.js';

const year = 2022;

/** The product's own answers. */
export function product(draft: Draft): Evidence {
  return evidenceOf(productCube(draft));
}

export function productCube(draft: Draft): Cube {
  return show(draft, year);
}

/** Weak: exact numbers, only ones and twos hidden. */
export function thresholdOnly(draft: Draft): Evidence {
  return evidenceOf(thresholdOnlyCube(draft));
}

export function thresholdOnlyCube(draft: Draft): Cube {
  return withCells(draft, ({ count }) => (count === 1 || count === 2 ? null : count));
}

/** Weak: every cell has its noise, but no table is made to add up. */
export function unfitted(draft: Draft): Evidence {
  return evidenceOf(unfittedCube(draft));
}

export function unfittedCube(draft: Draft): Cube {
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
    .flatMap(({ id, categories }) => {
      const codes = categories.map(({ code }) => code);
      const asked = Array.from({ length: 300 }, () => codes.filter(() => fraction(random) < 0.5));
      const withAndWithout = asked.flatMap((some) => [
        some,
        ...some.map((code) => some.filter((each) => each !== code)),
      ]);
      return withAndWithout.map((some) => ({ dimension: id, codes: some, value: valueOfSet(draft, id, some) }));
    });
  return { ...product(draft), sets };
}

function withCells(draft: Draft, valueOf: (cell: DraftCell) => number | null): Cube {
  const tables = tablesOf(draft).map(({ id, dimensions, cells }) => ({
    id,
    dimensions,
    cells: cells.map((cell) => {
      const value = valueOf(cell);
      return { codes: cell.codes, value: value === null ? null : publish(value) };
    }),
  }));
  return { ...show(draft, year), tables };
}

import type { Cube } from '../cube/cube.js';
import { fraction, type Random } from '../records/random.js';
import { no, yes } from '../records/variable.js';
import { marginOf, optionCount } from './margins.js';

/** One answer of every row: of a single-answer dimension, or yes and no to one option. */
export interface SyntheticColumn {
  readonly dimension: string;
  readonly option?: string;
  /** Codes by number; of an option yes and no. */
  readonly codes: readonly string[];
  /** For each row the number of its code. */
  readonly values: Uint8Array;
}

/** Every column has exactly its published margin, in an order of chance. */
export function columnsOf(
  cube: Cube,
  dimensions: readonly string[],
  rows: number,
  random: Random,
): readonly SyntheticColumn[] {
  return dimensions.flatMap((id): SyntheticColumn[] => {
    const dimension = cube.dimensions.find((each) => each.id === id);
    if (!dimension) return [];
    if (!dimension.multiple) {
      const margin = marginOf(cube, id, rows);
      const values = shuffled(
        margin.flatMap(({ count }, number) => new Array<number>(count).fill(number)),
        random,
      );
      return [{ dimension: id, codes: margin.map(({ code }) => code), values }];
    }
    return dimension.categories.map(({ code: option }) => {
      const chosen = optionCount(cube, id, option, rows);
      const values = shuffled(
        Array.from({ length: rows }, (_, row) => (row < chosen ? yes : no)),
        random,
      );
      return { dimension: id, option, codes: ['yes', 'no'], values };
    });
  });
}

/** In an order of chance (Fisher and Yates 1938, Durstenfeld 1964). */
function shuffled(values: readonly number[], random: Random): Uint8Array {
  const mixed = Uint8Array.from(values);
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = Math.floor(fraction(random) * (last + 1));
    [mixed[last], mixed[other]] = [mixed[other]!, mixed[last]!];
  }
  return mixed;
}

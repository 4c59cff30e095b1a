import { method } from '../method/method.js';
import { publish } from '../published.js';
import type { Cell, Cube } from './cube.js';

/** A cube as JSON gives it back: the same shape, numbers without their brand. */
export type StoredCube = Omit<Cube, 'n' | 'centres' | 'tables'> & {
  readonly n: number;
  readonly centres: number;
  readonly tables: readonly (Omit<Cube['tables'][number], 'cells'> & {
    readonly cells: readonly (Omit<Cell, 'value'> & { readonly value: number | null })[];
  })[];
};

/**
 * Takes a stored cube back in.
 *
 * @throws RangeError naming the table, if a value could not have been shown: then the store was changed
 */
export function readCube(stored: StoredCube): Cube {
  return {
    ...stored,
    n: publish(stored.n),
    centres: publish(stored.centres),
    tables: stored.tables.map((table) => ({
      ...table,
      cells: table.cells.map((cell) => readCell(cell, stored.n, table.id)),
    })),
  };
}

function readCell(cell: Omit<Cell, 'value'> & { readonly value: number | null }, n: number, table: string): Cell {
  const { value, structural } = cell;
  if (value === null && !structural) return { ...cell, value };
  const isShown = structural ? value === 0 : value !== null && value >= method.smallestShown && value <= n;
  if (value === null || !isShown || !Number.isInteger(value)) throw new RangeError(`tables.${table}: no shown value`);
  return { ...cell, value: publish(value) };
}

import type { Cube } from './cube.js';
import { readCube, type StoredCube } from './read-cube.js';

/** Everything of a cube but its numbers. */
export interface CubeLayout {
  readonly year: number;
  readonly method: string;
  readonly n: number;
  readonly centres: number;
  readonly dimensions: Cube['dimensions'];
  readonly withheld: readonly string[];
  readonly tables: readonly Omit<Cube['tables'][number], 'cells'>[];
}

/** One number as a row of a database. */
export interface CellRow {
  readonly tableId: string;
  /** Position in its table, from 0. */
  readonly place: number;
  readonly codes: readonly string[];
  readonly value: number | null;
  readonly structural: boolean;
}

/** What `cubeOf` needs beside the rows; small enough for one value. */
export function cubeLayout({ tables, ...rest }: Cube): CubeLayout {
  return { ...rest, tables: tables.map(({ id, dimensions }) => ({ id, dimensions })) };
}

/** Every number of a cube, table by table, in the order that `cubeText` keeps. */
export function cellRows({ tables }: Cube): readonly CellRow[] {
  return tables.flatMap(({ id, cells }) =>
    cells.map(({ codes, value, structural = false }, place) => ({ tableId: id, place, codes, value, structural })),
  );
}

/**
 * Puts a cube together again.
 *
 * @param rows of this cube, in any order
 * @throws RangeError naming the table, if a value could not have been shown
 */
export function cubeOf(layout: CubeLayout, rows: Iterable<CellRow>): Cube {
  const cells = new Map<string, CellRow[]>(layout.tables.map(({ id }) => [id, []]));
  for (const row of rows) cells.get(row.tableId)?.push(row);
  const tables: StoredCube['tables'] = layout.tables.map((table) => ({
    ...table,
    cells: (cells.get(table.id) ?? [])
      .sort((one, other) => one.place - other.place)
      .map(({ codes, value, structural }) => ({ codes, value, ...(structural ? { structural: true as const } : {}) })),
  }));
  return readCube({ ...layout, tables });
}

/** The whole of a cube as one text, the same for ever: what a digest is taken of. */
export function cubeText({ year, method, n, centres, dimensions, withheld, tables }: Cube): string {
  const shapes = dimensions.map(({ id, multiple, core, parent = null, categories, partners }) => [
    id,
    multiple,
    core,
    parent,
    categories.map(({ code, parent: above = null }) => [code, above]),
    partners,
  ]);
  const cells = tables.map((table) => [
    table.id,
    table.cells.map(({ codes, value, structural = false }) => [codes, value, structural]),
  ]);
  return JSON.stringify([year, method, n, centres, shapes, withheld, cells]);
}

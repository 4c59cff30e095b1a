import { tableId, type Cell, type Cube, type CubeTable } from '../cube/cube.js';
import { dimensionsOf, refusalOf, type Query, type Refusal, type Table, type TableCell } from './query.js';
import { nearestOffered } from './nearest.js';

/**
 * The one way a table leaves a cube. A filter is a dimension with one category: `rows [a], filter {b: x}` reads the
 * column x of a × b, so that no filter ever brings fresh noise.
 */
export function answer(cube: Cube, query: Query): Table | Refusal {
  const refusal = refusalOf(cube, query);
  if (refusal) {
    const nearest = refusal.refused === 'not-offered' ? nearestOffered(cube, query) : undefined;
    return { ...refusal, ...(nearest ? { nearest } : {}) };
  }
  const [filter] = Object.entries(query.filter);
  const table = tableOf(cube, dimensionsOf(query));
  const cells = table.cells.map((cell) => tableCell(table, cell));
  if (filter) {
    const [dimension, code] = filter;
    return {
      query,
      cells: cells.filter(({ key }) => key[dimension] === code).map((cell) => withoutKey(cell, dimension)),
      margins: [],
      total: tableOf(cube, [dimension]).cells.find(({ codes }) => codes[0] === code)?.value ?? null,
    };
  }
  return { query, cells, margins: table.dimensions.length === 2 ? marginsOf(cube, table) : [], total: cube.n };
}

export function isRefusal(answered: Table | Refusal): answered is Refusal {
  return 'refused' in answered;
}

function marginsOf(cube: Cube, table: CubeTable): readonly TableCell[] {
  return table.dimensions.flatMap((dimension) => {
    const margin = tableOf(cube, [dimension]);
    return margin.cells.map((cell) => tableCell(margin, cell));
  });
}

function tableCell({ dimensions }: CubeTable, { codes, value, structural }: Cell): TableCell {
  return {
    key: Object.fromEntries(dimensions.map((dimension, index) => [dimension, codes[index] ?? ''])),
    value,
    suppressed: value === null,
    ...(structural ? { structural } : {}),
  };
}

function withoutKey(cell: TableCell, dimension: string): TableCell {
  return { ...cell, key: Object.fromEntries(Object.entries(cell.key).filter(([id]) => id !== dimension)) };
}

const tablesById = new WeakMap<Cube, ReadonlyMap<string, CubeTable>>();

function tableOf(cube: Cube, dimensions: readonly string[]): CubeTable {
  const known = tablesById.get(cube) ?? new Map(cube.tables.map((table) => [table.id, table]));
  tablesById.set(cube, known);
  const table = known.get(tableId(dimensions)) ?? known.get(tableId(dimensions.toReversed()));
  if (!table) throw new RangeError(`dimensions: no table ${tableId(dimensions)}`);
  return table;
}

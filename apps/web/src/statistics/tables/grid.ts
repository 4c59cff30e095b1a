import type { Category, Dimension } from '../data/dimension.js';
import type { StatisticsTable, TableCell } from '../data/table.js';

export interface GridRow {
  readonly category: Category;
  /** The group its following rows belong to, one of these rows, a group of one, or in a table without groups. */
  readonly level: 'group' | 'member' | 'single' | 'plain';
  readonly cells: readonly (TableCell | undefined)[];
  /** The row by itself, of a table of two dimensions. */
  readonly sum: TableCell | undefined;
}

/** A table as it is laid out: a row a category, groups before their members. Nothing in it is computed. */
export interface Grid {
  readonly columns: readonly Category[];
  readonly rows: readonly GridRow[];
  /** The columns by themselves. */
  readonly sums: readonly (TableCell | undefined)[];
}

/**
 * Lays out an answer.
 *
 * @param groups the same question asked with the dimension that groups the rows, and that dimension
 */
export function gridOf(
  table: StatisticsTable,
  rows: Dimension,
  columns: Dimension | undefined,
  groups?: { readonly table: StatisticsTable; readonly dimension: Dimension },
): Grid {
  const rowOf = rowReader(table, rows, columns);
  const grouped = groups
    ? groupRows(rows, groups.dimension, rowOf, rowReader(groups.table, groups.dimension, columns))
    : null;
  return {
    columns: columns?.categories ?? [],
    rows: grouped ?? rows.categories.map((category) => rowOf(category, 'plain')),
    sums: (columns?.categories ?? []).map(({ code }) => marginOf(table, columns?.name ?? '', code)),
  };
}

type RowOf = (category: Category, level: GridRow['level']) => GridRow;

function groupRows(rows: Dimension, groups: Dimension, rowOf: RowOf, groupOf: RowOf): GridRow[] {
  return groups.categories.flatMap((group) => {
    const members = rows.categories.filter(({ parent }) => parent === group.code);
    const [only] = members;
    if (members.length === 1 && only) return [rowOf(only, 'single')];
    return [groupOf(group, 'group'), ...members.map((member) => rowOf(member, 'member'))];
  });
}

function rowReader(table: StatisticsTable, rows: Dimension, columns: Dimension | undefined): RowOf {
  const cells = new Map(table.cells.map((cell) => [idOf(cell.key[rows.name], cell.key[columns?.name ?? '']), cell]));
  return (category, level) => ({
    category,
    level,
    cells: columns
      ? columns.categories.map(({ code }) => cells.get(idOf(category.code, code)))
      : [cells.get(idOf(category.code))],
    sum: columns ? marginOf(table, rows.name, category.code) : undefined,
  });
}

const idOf = (row = '', column = '') => `${row}|${column}`;

const marginOf = ({ margins }: StatisticsTable, dimension: string, code: string) =>
  margins.find(({ key }) => key[dimension] === code);

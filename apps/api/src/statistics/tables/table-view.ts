import { type Cube, type Published, share, type Table, type TableCell } from '@geleit/disclosure';
import type { CubeName } from '../year-row.js';
import type { StatisticsMethod } from './method-view.js';

export interface StatisticsCell {
  /** Dimension and code. */
  key: Record<string, string>;
  value: Published | null;
  suppressed: boolean;
  structural?: boolean;
  /** Of the total, in percent with one decimal; null below the smallest base. */
  share: Published | null;
  /** Of its row, and of its column: in tables of two dimensions. */
  rowShare?: Published | null;
  columnShare?: Published | null;
}

export interface StatisticsMargin {
  key: Record<string, string>;
  value: Published | null;
  suppressed: boolean;
  share: Published | null;
}

export interface StatisticsQuestion {
  year: number;
  of: CubeName;
  rows: string[];
  columns: string[];
  filter: Record<string, string>;
}

export interface StatisticsTable extends StatisticsQuestion {
  cells: StatisticsCell[];
  /** Values of rows and columns by themselves, of a table of two dimensions. */
  margins: StatisticsMargin[];
  total: Published | null;
  method: StatisticsMethod;
}

/** A table as it leaves: the numbers of the cube and percentages of nothing else. */
export function tableView(question: StatisticsQuestion, table: Table, method: StatisticsMethod): StatisticsTable {
  const [row, column] = [...question.rows, ...question.columns];
  const marginOf = (dimension: string | undefined, { key }: TableCell): Published | null =>
    table.margins.find(({ key: one }) => dimension !== undefined && one[dimension] === key[dimension])?.value ?? null;
  const isPair = table.margins.length > 0;
  return {
    ...question,
    cells: rowByRow(table, row, column).map((cell) => ({
      ...cellView(cell, table.total),
      ...(cell.structural ? { structural: true } : {}),
      ...(isPair
        ? { rowShare: share(cell.value, marginOf(row, cell)), columnShare: share(cell.value, marginOf(column, cell)) }
        : {}),
    })),
    margins: table.margins.map((margin) => cellView(margin, table.total)),
    total: table.total,
    method,
  };
}

/** Cells of a pair in the order that was asked for, row by row. */
function rowByRow({ cells, margins }: Table, row = '', column = ''): readonly TableCell[] {
  if (margins.length === 0) return cells;
  const placeOf = (dimension: string, { key }: TableCell): number =>
    margins.findIndex((margin) => margin.key[dimension] === key[dimension]);
  return cells.toSorted((a, b) => placeOf(row, a) - placeOf(row, b) || placeOf(column, a) - placeOf(column, b));
}

function cellView({ key, value, suppressed }: TableCell, total: Published | null): StatisticsMargin {
  return { key: { ...key }, value, suppressed, share: share(value, total) };
}

export interface StatisticsCategory {
  code: string;
  de: string;
  en: string;
  parent?: string;
}

/** A question that the records of a year answer. */
export interface StatisticsDimension {
  /** Name, such as `gender`. */
  name: string;
  de: string;
  en: string;
  /** Several answers a record: they do not add up to the total. */
  multiple: boolean;
  core: boolean;
  parent?: string;
  categories: StatisticsCategory[];
  /** Names of those it may be crossed with. */
  partners: string[];
}

export function dimensionViews({ dimensions }: Pick<Cube, 'dimensions'>): StatisticsDimension[] {
  return dimensions.map(({ id, de, en, multiple, core, parent, categories, partners }) => ({
    name: id,
    de,
    en,
    multiple,
    core,
    ...(parent === undefined ? {} : { parent }),
    categories: categories.map((category) => ({ ...category })),
    partners: [...partners],
  }));
}

import type { Query, Table } from '../answers/query.js';
import type { Draft } from '../cube/draft.js';
import { tablesOf, type DraftCell, type DraftTable } from '../cube/show.js';
import { perturb } from '../noise/perturb.js';
import { publish } from '../published.js';

const tablesByDraft = new WeakMap<Draft, readonly DraftTable[]>();

/** How many have one of these codes, with the noise of that set. */
export function valueOfSet(draft: Draft, dimension: string, codes: readonly string[]): number {
  const { cells = [] } = tableOf(draft, [dimension]) ?? {};
  return noisy(cells.filter((cell) => codes.includes(cell.codes[0] ?? '')));
}

/**
 * What a weak product answers to a filter of several codes, `a,b,c`: fresh noise for whatever is asked.
 *
 * @returns undefined for any other question
 */
export function setFilterAnswer(draft: Draft, query: Query): Table | undefined {
  const [[dimension, asked] = ['', '']] = Object.entries(query.filter);
  const codes = asked.split(',');
  const [row = ''] = query.rows;
  const table = tableOf(draft, [row, dimension]);
  if (codes.length < 2 || !table) return undefined;
  const place = table.dimensions.indexOf(row);
  const byRow = Map.groupBy(table.cells, (cell) => cell.codes[place] ?? '');
  const cells = [...byRow].map(([code, all]) => ({
    key: { [row]: code },
    value: publish(noisy(all.filter((cell) => codes.includes(cell.codes[1 - place] ?? '')))),
    suppressed: false,
  }));
  return { query, cells, margins: [], total: publish(valueOfSet(draft, dimension, codes)) };
}

function noisy(cells: readonly DraftCell[]): number {
  const count = cells.reduce((sum, cell) => sum + cell.count, 0);
  const key = cells.reduce((sum, cell) => (sum + cell.key) >>> 0, 0);
  return perturb(count, key);
}

function tableOf(draft: Draft, dimensions: readonly string[]): DraftTable | undefined {
  const tables = tablesByDraft.get(draft) ?? tablesOf(draft);
  tablesByDraft.set(draft, tables);
  return tables.find(
    (table) => table.dimensions.length === dimensions.length && dimensions.every((id) => table.dimensions.includes(id)),
  );
}

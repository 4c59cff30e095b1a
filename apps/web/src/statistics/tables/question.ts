import type { Dimension, Dimensions } from '../data/dimension.js';
import type { Counted, TableQuery } from '../data/table.js';

/** What somebody has chosen; the year may be left to the newest frozen one. */
export interface Question {
  readonly year: number | null;
  readonly rows: string | null;
  readonly columns: string | null;
  readonly filter: { readonly dimension: string; readonly code: string | null } | null;
  readonly of: Counted;
}

/** Reads the question from the page's own address, `?year=2022&rows=ageGroup&columns=gender`. */
export function questionOf(search: URLSearchParams): Question {
  const year = Number(search.get('year'));
  const [dimension = '', code = ''] = (search.get('filter') ?? '').split(':');
  return {
    year: year > 0 ? year : null,
    rows: search.get('rows'),
    columns: search.get('columns'),
    filter: dimension ? { dimension, code: code || null } : null,
    of: search.get('of') === 'contacts' ? 'contacts' : 'cases',
  };
}

export function searchOf({ year, rows, columns, filter, of }: Question): URLSearchParams {
  return new URLSearchParams({
    ...(year ? { year: String(year) } : {}),
    ...(rows ? { rows } : {}),
    ...(columns ? { columns } : {}),
    ...(filter ? { filter: filter.code ? `${filter.dimension}:${filter.code}` : filter.dimension } : {}),
    ...(of === 'contacts' ? { of } : {}),
  });
}

/** The way to a table that is known already: saved, or the nearest one offered. */
export function placeOf({ year, rows, columns, filter, of = 'cases' }: TableQuery): string {
  const [chosen] = Object.entries(filter);
  const question = { year, rows: rows[0] ?? null, columns: columns[0] ?? null, of };
  const search = searchOf({ ...question, filter: chosen ? { dimension: chosen[0], code: chosen[1] } : null });
  return `/statistics?${search.toString()}`;
}

/** What the page opens with: age by gender, or what comes first. */
const firstRows = ({ dimensions }: Dimensions): string | null =>
  (dimensions.find(({ name }) => name === 'ageGroup') ?? dimensions[0])?.name ?? null;

/** What is sent; null while an answer of the filter is still to be chosen, or nothing can be asked. */
export function queryOf(question: Question, offered: Dimensions): TableQuery | null {
  const isFresh = question.rows === null;
  const rows = question.rows ?? firstRows(offered);
  const partner = offered.dimensions.find(({ name }) => name === rows)?.partners.includes('gender');
  const columns = isFresh && partner ? 'gender' : question.columns;
  const { filter } = question;
  if (rows === null || (filter && filter.code === null)) return null;
  return {
    year: question.year ?? offered.year,
    rows: [rows],
    columns: columns ? [columns] : [],
    filter: filter?.code ? { [filter.dimension]: filter.code } : {},
    of: question.of,
  };
}

/** The dimensions a question may name. */
export const dimensionsFor = (offered: Dimensions, of: Counted): readonly Dimension[] =>
  of === 'contacts' ? offered.contacts : offered.dimensions;

export const dimensionById = (offered: Dimensions, name: string | undefined): Dimension | undefined =>
  [...offered.dimensions, ...offered.contacts].find((dimension) => dimension.name === name);

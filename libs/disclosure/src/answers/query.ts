import type { Cube, CubeDimension } from '../cube/cube.js';
import type { Published } from '../published.js';

/** A question to a frozen year. Rows, columns and filter together name one dimension or two, each once. */
export interface Query {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** One code for a dimension. */
  readonly filter: Readonly<Record<string, string>>;
}

export interface TableCell {
  /** Dimension → code; the filter is not repeated. */
  readonly key: Readonly<Record<string, string>>;
  readonly value: Published | null;
  readonly suppressed: boolean;
  readonly structural?: true;
}

export interface Table {
  readonly query: Query;
  readonly cells: readonly TableCell[];
  /** Values of the rows and of the columns by themselves, for percentages; of a filtered table: none. */
  readonly margins: readonly TableCell[];
  /** Published value of the filter, or the number of records. */
  readonly total: Published | null;
}

/** Faults of the question itself (`unknown-…`, `repeated-…`, `rows-missing`), or a table that is not offered. */
export type RefusalCode = 'rows-missing' | 'unknown-dimension' | 'unknown-code' | 'repeated-dimension' | 'not-offered';

export type NotOfferedReason =
  | 'too-many-dimensions'
  | 'one-at-a-time'
  | 'no-core-dimension'
  | 'one-groups-the-other'
  | 'too-few-records'
  | 'withheld';

export interface Refusal {
  readonly refused: RefusalCode;
  /** The dimension or code at fault. */
  readonly dimension?: string;
  readonly code?: string;
  readonly reason?: NotOfferedReason;
  /** The nearest table that is offered; absent where the question itself is faulty. */
  readonly nearest?: Query;
}

/** All dimensions a question names, in its order. */
export function dimensionsOf({ rows, columns, filter }: Query): readonly string[] {
  return [...rows, ...columns, ...Object.keys(filter)];
}

export function dimensionOf(cube: Cube, id: string): CubeDimension | undefined {
  return cube.dimensions.find((dimension) => dimension.id === id);
}

/** Why the question is faulty, or the table not offered; `undefined`: it is answered. */
export function refusalOf(cube: Cube, query: Query): Omit<Refusal, 'nearest'> | undefined {
  const asked = dimensionsOf(query);
  const withheld = asked.find((id) => cube.withheld.includes(id));
  const stranger = asked.find((id) => !dimensionOf(cube, id) && !cube.withheld.includes(id));
  if (stranger !== undefined) return { refused: 'unknown-dimension', dimension: stranger };
  const repeated = asked.find((id, index) => asked.indexOf(id) !== index);
  if (repeated !== undefined) return { refused: 'repeated-dimension', dimension: repeated };
  if (withheld !== undefined) return { refused: 'not-offered', reason: 'withheld', dimension: withheld };
  for (const [dimension, code] of Object.entries(query.filter)) {
    const isKnown = dimensionOf(cube, dimension)?.categories.some((each) => each.code === code);
    if (!isKnown) return { refused: 'unknown-code', dimension, code };
  }
  if (query.rows.length === 0) return { refused: 'rows-missing' };
  if (asked.length > 2) return { refused: 'not-offered', reason: 'too-many-dimensions' };
  const reason = reasonOfPair(cube, asked);
  return reason && { refused: 'not-offered', reason };
}

function reasonOfPair(cube: Cube, [first, second]: readonly string[]): NotOfferedReason | undefined {
  const [one, other] = [dimensionOf(cube, first ?? ''), dimensionOf(cube, second ?? '')];
  if (!one || !other || one.partners.includes(other.id)) return undefined;
  if (!cube.dimensions.some(({ core }) => core)) return 'one-at-a-time';
  if (!one.core && !other.core) return 'no-core-dimension';
  return one.parent === other.id || other.parent === one.id ? 'one-groups-the-other' : 'too-few-records';
}

import type { Label } from './label.js';
import type { Method } from './method.js';

export type Counted = 'cases' | 'contacts';

/** A question to a frozen year, as the API takes it. */
export interface TableQuery {
  readonly year: number;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** One answer of a dimension. */
  readonly filter: Readonly<Record<string, string>>;
  readonly of?: Counted;
}

/** A figure as it may be seen: a number, or protected. */
export interface Shown {
  readonly value: number | null;
  readonly suppressed: boolean;
  /** Declared impossible: the only 0 there is. */
  readonly structural?: boolean;
}

export interface TableCell extends Shown {
  readonly key: Readonly<Record<string, string>>;
  /** Per cent of the total, of its row, of its column; null below the smallest base. */
  readonly share: number | null;
  readonly rowShare?: number | null;
  readonly columnShare?: number | null;
}

export interface StatisticsTable extends TableQuery {
  readonly cells: readonly TableCell[];
  /** The rows and the columns by themselves, of a table of two dimensions. */
  readonly margins: readonly TableCell[];
  readonly total: number | null;
  readonly method: Method;
}

export interface SavedTable {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly table: TableQuery;
  readonly createdAt: string;
}

/** What the API adds to a refusal of a table. */
export interface NotOffered {
  readonly reasonText?: Label;
  readonly nearest?: TableQuery;
}

export interface Series extends Label {
  readonly dimension: string;
  readonly years: readonly number[];
  readonly rows: readonly SeriesRow[];
  readonly totals: readonly { readonly year: number; readonly n: number }[];
}

export interface SeriesRow extends Label {
  readonly code: string;
  readonly values: readonly (Shown & { readonly year: number; readonly share: number | null })[];
  readonly changes: readonly { readonly from: number; readonly to: number; readonly mayBeChance: boolean }[];
}

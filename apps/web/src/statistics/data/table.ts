import type { components } from '../../api/generated/schema.js';
import type { Label } from './label.js';

type Schemas = components['schemas'];

export type Counted = Schemas['StatisticsQuestion']['of'];

/** A question to a frozen year, as the API takes it. */
export type TableQuery = Omit<Schemas['StatisticsQuestion'], 'of'> & { of?: Counted };

/** A figure as it may be seen: a number, or protected. `structural`: declared impossible, the only 0 there is. */
export type Shown = Pick<Schemas['StatisticsCell'], 'value' | 'suppressed' | 'structural'>;

export type TableCell = Schemas['StatisticsCell'];
export type StatisticsTable = Schemas['StatisticsTable'];
export type SavedTable = Schemas['SavedTableView'];
export type Series = Schemas['StatisticsSeries'];
export type SeriesRow = Schemas['SeriesRow'];

/** What the API adds to a refusal of a table. */
export interface NotOffered {
  readonly reasonText?: Label;
  readonly nearest?: TableQuery;
}

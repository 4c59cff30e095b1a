import { probabilityTable } from '../noise/probability-table.js';

/** The rules a release was made by; a change of any of them is another version. */
export const method = {
  version: `1/${probabilityTable.name}`,
  /** Largest change of a count before it is made to add up. */
  d: probabilityTable.d,
  /** Counts up to here never occur as a result, 0 excepted. */
  js: probabilityTable.js,
  /** Smallest value that is shown. */
  smallestShown: probabilityTable.js + 1,
  /** Centres that must contribute to a cell: with two, one of them subtracts her own. */
  minCentres: 3,
  /** Average of records a cell of a pair table needs. */
  recordsPerCell: 3,
  /** Base below which there are no percentages and means. */
  smallestBase: 25,
  /** What a year needs to be frozen. */
  minRecords: 50,
  minCentresOfYear: 5,
} as const;

export type Method = typeof method;

import { type Cell, type Cube, type Published, share, smallestDifference } from '@geleit/disclosure';
import type { FrozenYear } from './cube-store.js';

export interface SeriesValue {
  year: number;
  value: Published | null;
  suppressed: boolean;
  share: Published | null;
}

export interface SeriesRow {
  code: string;
  de: string;
  en: string;
  /** The newest year first; a year that counted no such answer is left out. */
  values: SeriesValue[];
  /** From each year to the next: whether the difference may be chance. */
  changes: { from: number; to: number; mayBeChance: boolean }[];
}

export interface StatisticsSeries {
  dimension: string;
  de: string;
  en: string;
  years: number[];
  totals: { year: number; n: Published }[];
  rows: SeriesRow[];
}

interface YearCells {
  year: number;
  cube: Cube;
  cells: readonly Cell[];
}

/** @returns undefined if no year counted that dimension */
export function seriesView(name: string, frozen: readonly FrozenYear[]): StatisticsSeries | undefined {
  const known = frozen.flatMap(({ year, cases }): YearCells[] => {
    const table = cases.tables.find(({ id }) => id === name);
    return table ? [{ year, cube: cases, cells: table.cells }] : [];
  });
  const categories = new Map(
    known
      .flatMap(({ cube }) => cube.dimensions.find(({ id }) => id === name)?.categories ?? [])
      .map((one) => [one.code, one]),
  );
  const dimension = known[0]?.cube.dimensions.find(({ id }) => id === name);
  if (!dimension) return undefined;
  return {
    dimension: name,
    de: dimension.de,
    en: dimension.en,
    years: known.map(({ year }) => year),
    totals: known.map(({ year, cube }) => ({ year, n: cube.n })),
    rows: [...categories.values()].map(({ code, de, en }) => rowOf({ code, de, en }, known)),
  };
}

function rowOf(category: { code: string; de: string; en: string }, known: readonly YearCells[]): SeriesRow {
  const values = known.flatMap(({ year, cube, cells }): SeriesValue[] => {
    const cell = cells.find(({ codes }) => codes[0] === category.code);
    return cell ? [{ year, value: cell.value, suppressed: cell.value === null, share: share(cell.value, cube.n) }] : [];
  });
  const changes = values.slice(1).map((earlier, index) => {
    const later = values[index];
    return { from: earlier.year, to: later?.year ?? earlier.year, mayBeChance: mayBeChance(earlier, later) };
  });
  return { ...category, values, changes };
}

function mayBeChance(earlier: SeriesValue, later: SeriesValue | undefined): boolean {
  if (earlier.value === null || later === undefined || later.value === null) return true;
  return Math.abs(later.value - earlier.value) < smallestDifference;
}

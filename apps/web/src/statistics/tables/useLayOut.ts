import { useMemo } from 'react';
import { type Grid, gridOf } from './grid.js';
import { dimensionById } from './question.js';
import type { Dimension, Dimensions } from '../data/dimension.js';
import type { StatisticsTable } from '../data/table.js';
import { useTable } from '../data/useFigures.js';

export interface LaidOut {
  readonly grid: Grid;
  readonly rows: Dimension;
  readonly columns: Dimension | undefined;
}

/** The answer as a table: with the groups of its rows, where they may be asked in the same way. */
export function useLayOut(table: StatisticsTable | undefined, offered: Dimensions | undefined): LaidOut | null {
  const rows = offered && dimensionById(offered, table?.rows[0]);
  const columns = offered && dimensionById(offered, table?.columns[0]);
  const parent = offered && rows?.parent ? dimensionById(offered, rows.parent) : undefined;
  const others = [...(table?.columns ?? []), ...Object.keys(table?.filter ?? {})];
  const isAsked = table && parent && others.every((name) => parent.partners.includes(name));
  const { year, filter, of = 'cases' } = table ?? {};
  const groups = useTable(
    isAsked && year ? { year, rows: [parent.name], columns: table.columns, filter: filter ?? {}, of } : null,
  );
  const grouped = isAsked && !groups.isPlaceholderData ? groups.data : undefined;
  return useMemo(() => {
    if (!table || !rows) return null;
    const by = grouped && parent ? { table: grouped, dimension: parent } : undefined;
    return { grid: gridOf(table, rows, columns, by), rows, columns };
  }, [table, rows, columns, grouped, parent]);
}

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '../../api/api.js';
import type { Dimensions } from './dimension.js';
import type { SavedTable, Series, StatisticsTable, TableQuery } from './table.js';

/** What can be asked of a frozen year; the newest one unless said. */
export const useDimensions = (year: number | null) =>
  useQuery({
    queryKey: ['statistics', 'dimensions', year],
    queryFn: ({ signal }) =>
      api<Dimensions>(`/statistics/dimensions${year === null ? '' : `?year=${year}`}`, { signal }),
  });

/** The answer to a question; a frozen year answers the same for ever. */
export const useTable = (query: TableQuery | null) =>
  useQuery<StatisticsTable>({
    queryKey: ['statistics', 'table', query],
    queryFn: ({ signal }) => api<StatisticsTable>('/statistics/tables', { method: 'POST', body: query, signal }),
    enabled: query !== null,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });

/** One dimension in every frozen year. */
export const useSeries = (dimension: string | null) =>
  useQuery({
    queryKey: ['statistics', 'series', dimension],
    queryFn: ({ signal }) =>
      api<Series>(`/statistics/series?dimension=${encodeURIComponent(dimension ?? '')}`, { signal }),
    enabled: dimension !== null,
    staleTime: Infinity,
  });

export const useSavedTables = () =>
  useQuery({
    queryKey: ['statistics', 'saved-tables'],
    queryFn: ({ signal }) => api<{ data: readonly SavedTable[] }>('/statistics/saved-tables', { signal }),
  });

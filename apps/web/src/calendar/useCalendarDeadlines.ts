import { useQuery } from '@tanstack/react-query';
import { api } from '../api/api.js';
import type { Day, DeadlineView, Page } from '../api/types.js';
import { useMe } from '../session/me.js';
import { filterOf, type CalendarChoice } from './calendarChoice.js';
import type { Span } from './calendarDays.js';

const perPage = 100;
const mostPages = 20;

const search = (body: object, signal: AbortSignal) =>
  api<Page<DeadlineView>>('/deadlines/search', { method: 'POST', body, signal });

async function everyDeadline(filter: object, signal: AbortSignal): Promise<DeadlineView[]> {
  const rows: DeadlineView[] = [];
  for (let page = 1; page <= mostPages; page += 1) {
    const { data, total } = await search({ filter, page, perPage, sort: 'dueOn' }, signal);
    rows.push(...data);
    if (rows.length >= total || data.length === 0) break;
  }
  return rows;
}

/** Every deadline of the days in view. The last ones stay while the next are on their way. */
export function useCalendarDeadlines(choice: CalendarChoice, span: Span) {
  const me = useMe();
  const filter = filterOf(choice, span, me.id);
  return useQuery({
    queryKey: ['deadlines', 'calendar', filter],
    queryFn: ({ signal }) => everyDeadline(filter, signal),
    placeholderData: (before) => before,
  });
}

/** The first day after those in view that has a deadline of this choice, asked for only when none is in view. */
export function useNextDay(choice: CalendarChoice, { until }: Span, isAsked: boolean): Day | null {
  const me = useMe();
  const { dueBefore: _, ...filter } = filterOf(choice, { from: until, until }, me.id);
  const { data } = useQuery({
    queryKey: ['deadlines', 'calendar', 'next', filter],
    queryFn: ({ signal }) => search({ filter, page: 1, perPage: 1, sort: 'dueOn' }, signal),
    enabled: isAsked,
  });
  return data?.data[0]?.dueOn ?? null;
}

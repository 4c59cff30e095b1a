import type { Ask, AskTotal, CubeDimension, Query } from '@geleit/disclosure';
import type { PersonClient } from '../../testing/person-client.js';
import type { StatisticsDimensions } from '../tables/tables.service.js';
import type { StatisticsTable } from '../tables/table-view.js';

/** What somebody asks who knows nothing but the routes. */
export interface OverHttp {
  n: number;
  dimensions: CubeDimension[];
  ask: Ask;
  askTotal: AskTotal;
}

/** @param only these dimensions; without, all */
export async function overHttp(coordinator: PersonClient, year: number, only?: readonly string[]): Promise<OverHttp> {
  const { body } = await coordinator.get<StatisticsDimensions>(`/api/statistics/dimensions?year=${year}`);
  const isAsked = (name: string): boolean => only?.includes(name) ?? true;
  const dimensions = body.dimensions
    .filter(({ name }) => isAsked(name))
    .map(({ name: id, partners, ...rest }) => ({ id, ...rest, partners: partners.filter(isAsked) }));
  const tableOf = async (query: Query): Promise<StatisticsTable | undefined> => {
    const answer = await coordinator.post<StatisticsTable>('/api/statistics/tables', { year, ...query });
    return answer.statusCode === 200 ? answer.body : undefined;
  };
  return {
    n: body.method.n,
    dimensions,
    ask: async (query) => (await tableOf(query))?.cells,
    askTotal: async (query) => {
      const table = await tableOf(query);
      return table && table.total;
    },
  };
}

import type { Statement } from '../common/database/flights.js';
import type { CaseListQuery } from './dto/case-list.dto.js';

/** The clear columns of a listed case, its sealed overview and its key; without a readable key there is no row. */
export const listedCases = `select c.id, c.state, c.responsible_id, c.restricted, c.version, c.created_at, c.updated_at, o.facts, k.key,
  c.responsible_id = any ((select geleit_deputised())::uuid[]) as is_deputy
  from case_file c
  join keys.case_key k on k.organisation_id = c.organisation_id and k.case_id = c.id
  join case_overview o on o.organisation_id = c.organisation_id and o.case_id = c.id`;

/** How a page is recorded: behind its five parameters, with the ids it shows. */
export const recordedPage = { after: 5, from: 'page', shown: "coalesce(array_agg(id order by id), '{}')" };

/**
 * One page, how many cases there are in all, and the event that records it, as one statement. Without a filter the
 * count reads nothing but the index of the keys.
 *
 * @param record the clause of the protocol, made with `recordedPage`
 */
export function casePage(organisationId: string, query: CaseListQuery, record: Statement): Statement {
  const { state, responsible, page, perPage, sort } = query;
  const filter = `($2::text[] is null or c.state = any ($2)) and ($3::uuid[] is null or c.responsible_id = any ($3))`;
  const isFiltered = state !== undefined || responsible !== undefined;
  const counted = isFiltered
    ? `case_file c join keys.case_key k on k.organisation_id = c.organisation_id and k.case_id = c.id
       where c.organisation_id = $1 and ${filter}`
    : 'keys.case_key k where k.organisation_id = $1';
  const order = orderOf(sort);
  return {
    text: `with page as (${listedCases} where c.organisation_id = $1 and ${filter} order by ${order} limit $4 offset $5),
      recorded as (${record.text})
      select c.*, total.total from (select count(*)::int as total from ${counted}) total left join page c on true
      order by ${order}`,
    values: [organisationId, state ?? null, responsible ?? null, perPage, (page - 1) * perPage, ...record.values],
  };
}

function orderOf(sort: string): string {
  const columns: Record<string, string> = { updatedAt: 'c.updated_at', createdAt: 'c.created_at', state: 'c.state' };
  const column = columns[sort.replace(/^-/, '')] ?? 'c.updated_at';
  const direction = sort.startsWith('-') ? 'desc' : 'asc';
  return `${column} ${direction}, c.id ${direction}`;
}

import type { DataProvider, GetListParams, Identifier, RaRecord } from 'react-admin';
import { api } from './api.js';
import { changesOf } from './changesOf.js';
import { newId } from './newId.js';
import { pathOf, queryOf, searchPathOf, sortOf } from './resourcePaths.js';
import type { Page } from './types.js';

interface Meta {
  /** The case a record lives below. */
  caseId?: string;
  /** Polling that must not keep a session alive. */
  background?: boolean;
}

const metaOf = (params: { meta?: unknown }): Meta => (params.meta ?? {});

type Listed<Row> = Page<Row> & { meta: Record<string, unknown> };

/** What stands beside the rows (`counts` of the chips) is handed on as `meta`. */
async function list<Row extends RaRecord>(resource: string, params: GetListParams): Promise<Listed<Row>> {
  const { data, total, ...meta } = await page<Row>(resource, params);
  return { data, total, meta };
}

async function page<Row extends RaRecord>(resource: string, params: GetListParams): Promise<Page<Row>> {
  const { caseId, background = false } = metaOf(params);
  const { page: number = 1, perPage = 25 } = params.pagination ?? {};
  const sort = sortOf(params.sort);
  const signal = params.signal ? { signal: params.signal } : {};
  const { q, ...filter } = (params.filter ?? {}) as Record<string, unknown>;

  const searchPath = searchPathOf(resource, caseId);
  if (searchPath === null) {
    const query = queryOf({ page: number, perPage, sort, q, ...filter });
    return api(`${pathOf(resource, caseId)}${query}`, { background, ...signal });
  }
  const body = {
    ...(q ? { q } : {}),
    ...(Object.keys(filter).length > 0 ? { filter } : {}),
    page: number,
    perPage,
    ...(sort ? { sort } : {}),
  };
  return api(searchPath, { method: 'POST', body, background, ...signal });
}

const one = <Row>(resource: string, id: Identifier, meta: Meta) =>
  api<Row>(`${pathOf(resource, meta.caseId)}/${id}`, { background: meta.background ?? false });

/**
 * react-admin over the REST contract. Creation is a PUT under a fresh UUIDv7 (or `data.id`), so it may be repeated;
 * an update sends only what changed, with the version that was read: a stale one throws ConflictError.
 */
export const dataProvider: DataProvider = {
  getList: list,
  getOne: async (resource, { id, meta }) => ({ data: await one(resource, id, metaOf({ meta })) }),
  getMany: async (resource, { ids, meta }) => ({
    data: await Promise.all(ids.map((id) => one<never>(resource, id, metaOf({ meta })))),
  }),
  getManyReference: (resource, { target, id, meta, ...params }) =>
    target === 'caseId'
      ? list(resource, { ...params, meta: { ...metaOf({ meta }), caseId: String(id) } })
      : list(resource, { ...params, meta: metaOf({ meta }), filter: { ...(params.filter as object), [target]: id } }),
  create: async (resource, { data, meta }) => {
    const { id = newId(), ...body } = data as Record<string, unknown>;
    const path = `${pathOf(resource, metaOf({ meta }).caseId)}/${String(id)}`;
    return { data: await api(path, { method: 'PUT', body, creates: true }) };
  },
  update: async (resource, { id, data, previousData, meta }) => {
    const before = (previousData ?? {}) as Record<string, unknown>;
    const after = data as Record<string, unknown>;
    const version = Number(before.version ?? after.version);
    const path = `${pathOf(resource, metaOf({ meta }).caseId)}/${id}`;
    return { data: await api(path, { method: 'PATCH', body: changesOf(before, after), version }) };
  },
  updateMany: () => Promise.reject(new RangeError('Geleit changes records one by one, each with its version')),
  delete: async (resource, { id, previousData, meta }) => {
    await api(`${pathOf(resource, metaOf({ meta }).caseId)}/${id}`, { method: 'DELETE' });
    return { data: (previousData ?? { id }) as never };
  },
  deleteMany: async (resource, { ids, meta }) => {
    for (const id of ids) await api(`${pathOf(resource, metaOf({ meta }).caseId)}/${id}`, { method: 'DELETE' });
    return { data: ids };
  },
};

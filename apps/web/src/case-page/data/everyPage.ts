import { api } from '../../api/api.js';
import type { Page } from '../../api/types.js';

const perPage = 100;
const mostPages = 30;

interface Reading {
  /** Asked by the page itself, so it is no sign of somebody being there. */
  background?: boolean;
}

/** All rows of a list, such as one below a case, page by page; a case has hundreds at most. */
export async function everyPage<Row>(path: string, signal?: AbortSignal, reading: Reading = {}): Promise<Row[]> {
  const rows: Row[] = [];
  for (let page = 1; page <= mostPages; page += 1) {
    const { data, total } = await api<Page<Row>>(
      `${path}${path.includes('?') ? '&' : '?'}page=${page}&perPage=${perPage}`,
      { ...reading, ...(signal ? { signal } : {}) },
    );
    rows.push(...data);
    if (rows.length >= total || data.length === 0) break;
  }
  return rows;
}

import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { draftsOf } from './draftApi.js';

const aDraft = (at: number) => ({ id: `d${at}`, updatedAt: new Date(at * 1000).toISOString(), content: { at } });

describe('the drafts of somebody', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('are all found, also those behind the first page, the newest first', async () => {
    const stored = Array.from({ length: 130 }, (_, at) => aDraft(at));
    const asked: string[] = [];
    jest.spyOn(globalThis, 'fetch').mockImplementation((input) => {
      const url = new URL(input as string, 'http://geleit.example');
      asked.push(url.search);
      const [page, perPage] = ['page', 'perPage'].map((name) => Number(url.searchParams.get(name)));
      const data = stored.slice(((page ?? 1) - 1) * (perPage ?? 25), (page ?? 1) * (perPage ?? 25));
      return Promise.resolve(Response.json({ data, total: stored.length }));
    });

    const found = await draftsOf('caseFile', 'c');

    expect(found).toHaveLength(130);
    expect(found[0]).toMatchObject({ id: 'd129' });
    expect(asked.every((search) => search.includes('form=caseFile&caseId=c'))).toBe(true);
  });
});

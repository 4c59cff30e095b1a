import { dataProvider } from './dataProvider.js';
import { fetchDouble } from './fetchDouble.js';

describe('the data provider', () => {
  it('sends filters over sealed facts in a body, never in a URL', async () => {
    const asked = fetchDouble({ body: { data: [], total: 0, counts: { open: 49 } } });

    const found = await dataProvider.getList('cases', {
      pagination: { page: 2, perPage: 25 },
      sort: { field: 'nextDeadline', order: 'DESC' },
      filter: { q: 'ADL', nationality: ['AL'] },
    });

    expect(asked[0]).toMatchObject({
      url: '/api/cases/search',
      method: 'POST',
      body: { q: 'ADL', filter: { nationality: ['AL'] }, page: 2, perPage: 25, sort: '-nextDeadline' },
    });
    expect(found).toEqual({ data: [], total: 0, meta: { counts: { open: 49 } } });
  });

  it('lists what hangs below a case under its path, with repeated parameters', async () => {
    const asked = fetchDouble({ body: { data: [], total: 0 } });

    await dataProvider.getList('deadlines', {
      pagination: { page: 1, perPage: 50 },
      sort: { field: 'dueOn', order: 'ASC' },
      filter: { state: ['open', 'met'] },
      meta: { caseId: 'c1' },
    });

    expect(asked[0]?.url).toBe('/api/cases/c1/deadlines?page=1&perPage=50&sort=dueOn&state=open&state=met');
  });

  it('creates under an id of its own, so that a repetition makes no second record', async () => {
    const asked = fetchDouble({ status: 201, body: { id: 'x', version: 1 } });

    await dataProvider.create('support-steps', { data: { id: 'x', minutes: 30 }, meta: { caseId: 'c1' } });

    expect(asked[0]).toMatchObject({ url: '/api/cases/c1/support-steps/x', method: 'PUT', body: { minutes: 30 } });
    expect(asked[0]?.headers['if-none-match']).toBe('*');
  });

  it('sends of a change only what changed, with the version that was read', async () => {
    const asked = fetchDouble({ body: { id: 'c1', version: 8 } });
    const previousData = { id: 'c1', version: 7, state: 'clearing', facts: { gender: 'female' } };

    await dataProvider.update('cases', { id: 'c1', data: { ...previousData, state: 'active' }, previousData });

    expect(asked[0]).toMatchObject({ url: '/api/cases/c1', method: 'PATCH', body: { state: 'active' } });
    expect(asked[0]?.headers['if-match']).toBe('"7"');
  });

  it('refuses to guess the case of a record', async () => {
    await expect(dataProvider.create('support-steps', { data: {} })).rejects.toBeInstanceOf(RangeError);
  });
});

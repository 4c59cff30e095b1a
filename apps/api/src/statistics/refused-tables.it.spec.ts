import { useWorld } from '../testing/use-world.js';
import { logins } from '../testing/walls/people.js';

const year = 2024;

describe('a question that no table answers', () => {
  const world = useWorld();

  it.each<[object, number, string]>([
    [{ rows: ['gender'], columns: ['region'], filter: { majority: 'minor' } }, 422, 'statistics.notOffered'],
    [{ rows: ['gender'], filter: { centre: 'nordlicht' } }, 400, 'statistics.unknownDimension'],
    [{ rows: ['gender'], filter: { constructor: 'yes' } }, 400, 'request.invalid'],
    [{ rows: ['land'] }, 400, 'statistics.unknownDimension'],
    [{ rows: ['region'], filter: { gender: 'male,diverse' } }, 400, 'statistics.unknownCode'],
    [{ rows: ['gender'], columns: ['gender'] }, 400, 'statistics.repeatedDimension'],
    [{ rows: ['gender'], filter: { region: ['asia'] } }, 400, 'request.invalid'],
    [{ rows: ['gender'], centre: 'nordlicht' }, 400, 'request.invalid'],
    [{ rows: null }, 400, 'request.invalid'],
    [{ rows: ['gender'], columns: null }, 400, 'request.invalid'],
    [{ rows: ['gender'], filter: null }, 400, 'request.invalid'],
    [{ rows: ['gender'], of: null }, 400, 'request.invalid'],
    [{ rows: ['gender'], year: 2019 }, 422, 'statistics.notFrozen'],
  ])('refused is %j', async (query, status, problem) => {
    const { statusCode, body } = await (await world().as(logins.KO)).post('/api/statistics/tables', { year, ...query });
    expect([statusCode, body['type']]).toEqual([status, `urn:geleit:problem:${problem}`]);
  });

  it.each([{ rows: null }, { rows: ['gender'], columns: null }])('of the own figures is %j', async (query) => {
    const { statusCode } = await (
      await world().as(logins.LEAD)
    ).post('/api/statistics/own-figures', { year, ...query });
    expect(statusCode).toBe(400);
  });

  it('of first contacts is one about two things: each is counted by itself', async () => {
    const office = await world().as(logins.KO);
    const query = { year, of: 'contacts', rows: ['channel'], columns: ['topic'] };
    const { statusCode, body } = await office.post('/api/statistics/tables', query);
    expect([statusCode, body['reason']]).toEqual([422, 'one-at-a-time']);
    expect(body['nearest']).toMatchObject({ of: 'contacts', rows: ['channel'], columns: [] });
  });

  it.each<[object, string, number]>([
    [{ rows: ['gender', 'region', 'majority'] }, '/rows', 2],
    [{ rows: ['gender'], columns: ['region', 'majority'] }, '/columns', 1],
  ])('of the own figures is one of three: %j', async (query, pointer, max) => {
    const lead = await world().as(logins.LEAD);
    const { statusCode, body } = await lead.post<{ errors: { pointer: string; message: string }[] }>(
      '/api/statistics/own-figures',
      { year, ...query },
    );
    expect([statusCode, body.errors[0]?.pointer]).toEqual([400, pointer]);
    expect(body.errors[0]?.message).toContain(`höchstens ${max} `);
  });

  it.each<[object, number]>([
    [{ year, rows: ['gender'], filter: null }, 400],
    [{ year: 2100, rows: ['gender'] }, 422],
    [{ year, rows: ['a', 'b', 'c', 'd'] }, 400],
    [{ year, rows: ['gender'], columns: ['region'], filter: { majority: 'minor' } }, 422],
    [{ year, rows: ['gender'], filter: { constructor: 'yes' } }, 400],
  ])('is not kept either: %j', async (query, status) => {
    const office = await world().as(logins.KO);
    const kept = await office.post('/api/statistics/saved-tables', { name: 'x', ...query });
    const { statusCode, body } = await office.get('/api/statistics/saved-tables');
    expect([kept.statusCode, statusCode, body['total']]).toEqual([status, 200, 0]);
  });
});

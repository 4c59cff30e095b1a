import { useWorld } from '../testing/use-world.js';
import { logins } from '../testing/walls/people.js';

const year = 2024;

describe('a question that no table answers', () => {
  const world = useWorld();

  it.each<[object, number, string]>([
    [{ rows: ['gender'], columns: ['region'], filter: { majority: 'minor' } }, 422, 'statistics.notOffered'],
    [{ rows: ['gender'], filter: { centre: 'nordlicht' } }, 400, 'statistics.unknownDimension'],
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

  it('is not kept either: the kept ones are still listed', async () => {
    const office = await world().as(logins.KO);
    const kept = await office.post('/api/statistics/saved-tables', { name: 'x', year, rows: ['gender'], filter: null });
    expect([kept.statusCode, (await office.get('/api/statistics/saved-tables')).statusCode]).toEqual([400, 200]);
  });
});

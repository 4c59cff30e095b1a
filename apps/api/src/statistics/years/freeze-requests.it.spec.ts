import { jest } from '@jest/globals';
import { asSuperuser } from '../../testing/database-of.js';
import { useWorld } from '../../testing/use-world.js';
import { logins, userOf } from '../../testing/walls/people.js';
import type { StatisticsYear } from './year-view.js';
import { Freeze } from './freeze.js';
import { YearViews } from './year-views.js';

const collected = new Date().getUTCFullYear() - 1;
const at = `/api/statistics/years/${collected}/freeze`;

describe('the first of the two who freeze a year', () => {
  const world = useWorld();

  it.each([
    ['was suspended', `state = 'suspended'`],
    ['was removed', `state = 'removed'`],
    ['lost the role', `role = 'auditor'`],
  ])('counts no more if she %s meanwhile: the next one is the first', async (_, change) => {
    const [first, second] = [await world().as(logins.KO), await world().as(logins.KO2)];
    const { id } = userOf(first);
    const set = (values: string) =>
      asSuperuser(world(), (query) => query(`update user_account set ${values} where id = $1`, [id]));
    await first.post(at);

    await set(change);
    const { body: years } = await second.get<{ data: StatisticsYear[] }>('/api/statistics/years');
    const asked = await second.post<StatisticsYear>(at);
    await set(`state = 'confirmed', role = 'coordinator'`);

    expect(years.data.find(({ year }) => year === collected)?.freezeAsked).toBeNull();
    expect(asked.statusCode).toBe(202);
    expect(asked.body).toMatchObject({ state: 'collecting', freezeAsked: { byMe: true } });
    expect((await second.delete(at)).statusCode).toBe(204);
  });
});

describe('the second of the two who freeze a year', () => {
  const world = useWorld();

  it('freezes nothing that the first one takes back at the last moment', async () => {
    const [first, second] = [await world().as(logins.KO), await world().as(logins.KO2)];
    await first.post(at);
    const freeze = world().app.get(Freeze);
    const run = freeze.run.bind(freeze);
    const opening = jest.spyOn(freeze, 'run').mockImplementationOnce(async (head, key) => {
      await first.delete(at);
      return run(head, key);
    });

    const late = await second.post<{ type: string }>(at);
    opening.mockRestore();

    expect([late.statusCode, late.body.type]).toEqual([409, 'urn:geleit:problem:statistics.notAsked']);
  });

  it('is never told that nothing was done, if the year is frozen and only cannot be shown', async () => {
    const [first, second] = [await world().as(logins.KO), await world().as(logins.KO2)];
    await first.post(at);
    const showing = jest.spyOn(world().app.get(YearViews), 'one').mockRejectedValue(new Error('cannot be read'));

    const done = await second.post<StatisticsYear>(at);
    showing.mockRestore();

    expect([done.statusCode, done.body.state]).toEqual([200, 'frozen']);
    const { body } = await first.get<{ data: StatisticsYear[] }>('/api/statistics/years');
    expect(body.data.find(({ year }) => year === collected)).toMatchObject({ state: 'frozen', n: 587 });
  }, 120_000);
});

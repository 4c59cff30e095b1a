import { asSuperuser } from '../../testing/database-of.js';
import { useWorld } from '../../testing/use-world.js';
import { logins, userOf } from '../../testing/walls/people.js';
import type { StatisticsYear } from './year-view.js';

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

import { asSuperuser } from '../../testing/database-of.js';
import { useWorld } from '../../testing/use-world.js';
import { logins } from '../../testing/walls/people.js';

describe('a report of a frozen year and its files:', () => {
  const world = useWorld();

  it.each(['2022', '2022.json', '2022.csv', '2022.pdf', '2022/htcds.json', '2022/synthetic.csv'])(
    '%s is not sent again to who has it, and is on record all the same',
    async (file) => {
      const { token, cookie } = await world().as(logins.KO);
      const ask = (tag?: string) =>
        world().app.inject({
          method: 'GET',
          url: `/api/statistics/reports/${file}`,
          headers: {
            authorization: `Bearer ${token ?? ''}`,
            cookie: cookie ?? '',
            ...(tag ? { 'if-none-match': tag } : {}),
          },
        });
      const readings = () =>
        asSuperuser(world(), async (query) => {
          const [row] = await query<{ count: number }>(
            `select count(*)::int as count from audit_event where action = 'read' and subject = 'statistics'`,
          );
          return row?.count ?? -1;
        });
      const before = await readings();
      const whole = await ask();
      const again = await ask(String(whole.headers.etag));
      const other = await ask('"another"');

      expect([whole.statusCode, again.statusCode, other.statusCode]).toEqual([200, 304, 200]);
      expect([again.rawPayload.length, other.rawPayload.equals(whole.rawPayload)]).toEqual([0, true]);
      expect(await readings()).toBe(before + 3);
    },
  );
});

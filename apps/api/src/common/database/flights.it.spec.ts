import { randomUUID } from 'node:crypto';
import { ClsServiceManager } from 'nestjs-cls';
import { asSuperuser } from '../../testing/database-of.js';
import { useWorld } from '../../testing/use-world.js';
import type { RequestStore } from '../context/request-context.js';
import { Flights, type Statement } from './flights.js';

const email = 'beratung@nordlicht.example';
const divides = { text: 'select 1 / $1::int', values: [0] };

describe('a transaction sent in few packets', () => {
  const world = useWorld();
  const flights = (): Flights => world().app.get(Flights);

  /** Runs work as one of the demo people would, without HTTP. */
  async function asWorker<T>(work: () => Promise<T>): Promise<T> {
    const { user } = await world().as(email);
    const store = ClsServiceManager.getClsService<RequestStore>();
    return store.run(() => {
      const { id, role, organisation } = user!;
      store.set('person', {
        id,
        role: role as 'caseworker',
        organisationId: organisation.id,
        sessionId: '',
        state: 'confirmed',
      });
      store.set('now', new Date());
      return work();
    });
  }

  const event = async (id: string): Promise<Statement> => ({
    text: `insert into audit_event (organisation_id, id, at, action, subject, outcome) values ($1, $2, now(), 'read', 'caseFile', 'done')`,
    values: [(await world().as(email)).user!.organisation.id, id],
  });
  const isStored = (id: string): Promise<boolean> =>
    asSuperuser(world(), async (query) => (await query('select from audit_event where id = $1', [id])).length === 1);

  it('keeps what it wrote and answers each statement by its rows', async () => {
    const id = randomUUID();
    const written = await event(id);

    const [ours, none] = await asWorker(() =>
      flights().send<[{ role: string }, object]>({ text: 'select geleit_role() as role', values: [] }, written),
    );

    expect([ours, none]).toEqual([[{ role: 'caseworker' }], []]);
    expect(await isStored(id)).toBe(true);
  });

  it('keeps nothing when a statement fails, and tells that failure', async () => {
    const id = randomUUID();
    const written = await event(id);

    const sent = asWorker(() => flights().send(written, divides));

    await expect(sent).rejects.toMatchObject({ code: '22012' });
    expect(await isStored(id)).toBe(false);
  });

  it('keeps nothing when the last packet fails, or somebody refuses between the two', async () => {
    const ids = [randomUUID(), randomUUID()] as const;
    const [first, second] = [await event(ids[0]), await event(ids[1])];

    const failing = asWorker(() =>
      flights().transaction(async (flight) => {
        await flight.open(first);
        return flight.close(divides);
      }),
    );
    const refused = asWorker(() =>
      flights().transaction(async (flight) => {
        await flight.open(second);
        throw new RangeError('not that');
      }),
    );

    await expect(failing).rejects.toMatchObject({ code: '22012' });
    await expect(refused).rejects.toThrow('not that');
    expect(await Promise.all(ids.map(isStored))).toEqual([false, false]);
  });

  it('is no success when a failure was overlooked on the way', async () => {
    const id = randomUUID();
    const written = await event(id);

    const sent = asWorker(() =>
      flights().transaction(async (flight) => {
        await flight.open(written);
        await flight.open(divides).catch(() => undefined);
        return flight.close({ text: 'select 1', values: [] });
      }),
    );

    await expect(sent).rejects.toThrow();
    expect(await isStored(id)).toBe(false);
  });

  it('opens rows as they come, and none after one that cannot be opened', async () => {
    const taken: number[] = [];
    const open = ({ n }: { n: number }): void => {
      if (n === 3) throw new RangeError('not this one');
      taken.push(n);
    };
    const numbers = { text: 'select n from generate_series(1, $1::int) n', values: [5], open };
    const none = { text: 'select 1', values: [] };

    const sent = asWorker(() => flights().transaction((flight) => flight.openEach(numbers, none)));

    await expect(sent).rejects.toThrow('not this one');
    expect(taken).toEqual([1, 2]);
    expect(await asWorker(() => flights().send({ text: 'select 1 as n', values: [] }))).toEqual([[{ n: 1 }]]);
  });

  it('leaves every connection usable, and none inside a transaction', async () => {
    const failures = Array.from({ length: 30 }, () => asWorker(() => flights().send(divides)).catch(() => 'failed'));
    expect(new Set(await Promise.all(failures))).toEqual(new Set(['failed']));

    const [open] = await asSuperuser(world(), (query) =>
      query<{ open: string }>(
        `select count(*) as open from pg_stat_activity where datname = current_database() and usename = 'geleit_app' and state like 'idle in%'`,
      ),
    );
    expect(open).toEqual({ open: '0' });
  });

  it('does not carry the settings of one person over to the next', async () => {
    await asWorker(() => flights().send({ text: 'select 1', values: [] }));

    const seen = await Promise.all(
      Array.from({ length: 20 }, () =>
        flights().alone<{ count: string }>({ text: 'select count(*) from case_file', values: [] }),
      ),
    );

    expect(seen.flat()).toEqual(Array.from({ length: 20 }, () => ({ count: '0' })));
  });
});

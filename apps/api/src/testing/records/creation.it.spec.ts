import { anId } from '@geleit/testing';
import { asSuperuser } from '../database-of.js';
import { useWorld } from '../use-world.js';
import { logins } from '../walls/people.js';
import { collectionOf, kinds, type RecordKind } from './kinds.js';

const world = useWorld();

describe.each(kinds)('creating $name', (kind) => {
  it('twice, because the first answer was lost, makes one record with one entry in the protocol', async () => {
    const worker = await world().as(logins.CW1);
    const url = `${await collectionOf(kind, worker)}/${anId()}`;
    const body = kind.body();

    const first = await worker.put(url, body);
    const again = await worker.put(url, body);

    expect([first.statusCode, again.statusCode]).toEqual([201, 200]);
    expect(again.body).toEqual(first.body);
    expect(first.headers['etag']).toBe('"1"');
    expect(await tracesOf(kind, url)).toEqual({ rows: 1, events: 1 });
  });

  it('ten times at once makes one record with one entry in the protocol', async () => {
    const worker = await world().as(logins.CW1);
    const url = `${await collectionOf(kind, worker)}/${anId()}`;
    const body = kind.body();

    const answers = await Promise.all(Array.from({ length: 10 }, () => worker.put(url, body)));

    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([...Array<number>(9).fill(200), 201]);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await tracesOf(kind, url)).toEqual({ rows: 1, events: 1 });
  });

  it('under an id that holds something else is a conflict and changes nothing', async () => {
    const worker = await world().as(logins.CW1);
    const url = `${await collectionOf(kind, worker)}/${anId()}`;
    const first = await worker.put(url, kind.body());

    const other = await worker.put(url, kind.otherBody());

    expect(other.statusCode).toBe(409);
    expect(other.body).toMatchObject({ type: 'urn:geleit:problem:record.idTaken', status: 409 });
    expect((await worker.get(url)).body).toEqual(first.body);
    expect(await tracesOf(kind, url)).toEqual({ rows: 1, events: 1 });
  });

  it('at once with two different bodies keeps one of them whole', async () => {
    const worker = await world().as(logins.CW1);
    const url = `${await collectionOf(kind, worker)}/${anId()}`;

    const answers = await Promise.all([worker.put(url, kind.body()), worker.put(url, kind.otherBody())]);

    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409]);
    const made = answers.find(({ statusCode }) => statusCode === 201);
    expect((await worker.get(url)).body).toEqual(made?.body);
  });

  it('without saying that it is new is refused: PUT never overwrites', async () => {
    const worker = await world().as(logins.CW1);
    const url = `${await collectionOf(kind, worker)}/${anId()}`;

    const answer = await worker.call('PUT', url, kind.body());

    expect(answer.statusCode).toBe(428);
    expect((await worker.get(url)).statusCode).toBe(404);
  });

  it('by POST with the same Idempotency-Key finds the first one, with another key makes a second', async () => {
    const worker = await world().as(logins.CW1);
    const collection = await collectionOf(kind, worker);
    const key = { 'idempotency-key': anId() };
    const body = kind.body();

    const answers = await Promise.all([worker.post(collection, body, key), worker.post(collection, body, key)]);
    const another = await worker.post(collection, body, { 'idempotency-key': anId() });

    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 201]);
    expect(answers[0].body['id']).toBe(answers[1].body['id']);
    expect(another.statusCode).toBe(201);
    expect(another.body['id']).not.toBe(answers[0].body['id']);
  });

  it('under an id that another centre uses is as free as any other', async () => {
    const [worker, other] = await Promise.all([logins.CW1, logins.HAFEN].map((login) => world().as(login)));
    const id = anId();
    const theirs = await other!.put(`${await collectionOf(kind, other!)}/${id}`, kind.body());

    const ours = await worker!.put(`${await collectionOf(kind, worker!)}/${id}`, kind.otherBody());

    expect([theirs.statusCode, ours.statusCode]).toEqual([201, 201]);
  });

  const tracesOf = ({ table, created }: RecordKind, url: string): Promise<{ rows: number; events: number }> =>
    asSuperuser(world(), async (query) => {
      const id = url.split('/').at(-1);
      const rows = await query(`select 1 from ${table} where id = $1`, [id]);
      const events = await query(
        `select 1 from audit_event where record_id = $1 and action = $2 and subject = $3 and outcome = 'done'`,
        [id, created.action, created.subject],
      );
      return { rows: rows.length, events: events.length };
    });
});

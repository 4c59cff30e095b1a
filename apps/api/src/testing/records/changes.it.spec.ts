import { anId } from '@geleit/testing';
import { asSuperuser } from '../database-of.js';
import type { Answer, PersonClient } from '../person-client.js';
import { useWorld } from '../use-world.js';
import { logins } from '../walls/people.js';
import { collectionOf, kinds, type RecordKind } from './kinds.js';

const pairs = 50;

const world = useWorld();
// A draft has one writer, who may have two windows.
const otherOf = ({ table }: RecordKind): string => (table === 'draft' ? logins.CW1 : logins.CW2);

describe.each(kinds)('changing $name', (kind) => {
  let url: string;
  let worker: PersonClient;
  let colleague: PersonClient;

  beforeAll(async () => {
    worker = await world().as(logins.CW1);
    colleague = await world().as(otherOf(kind));
    url = `${await collectionOf(kind, worker)}/${anId()}`;
    await worker.put(url, kind.body());
    await kind.ends?.(worker, url);
  });

  const current = (): Promise<Answer> => worker.get(url);
  const versionOf = ({ body }: Answer): number => Number(body['version']);

  it('answers with the new version and state', async () => {
    const version = versionOf(await current());

    const changed = await worker.patch(url, kind.change('neu'), version);

    expect(changed.statusCode).toBe(200);
    expect(changed.headers['etag']).toBe(`"${version + 1}"`);
    expect(kind.textOf(changed.body)).toBe('neu');
    expect((await current()).body).toEqual(changed.body);
  });

  it('against an old version changes nothing, and shows the state that came in between', async () => {
    const version = versionOf(await current());
    await colleague.patch(url, kind.change('von der Kollegin'), version);
    const before = await current();

    const stale = await worker.patch(url, kind.change('von mir'), version);

    expect(stale.statusCode).toBe(412);
    expect(stale.body).toMatchObject({ type: 'urn:geleit:problem:record.stale', status: 412 });
    expect(stale.body['current']).toEqual(before.body);
    expect((await current()).body).toEqual(before.body);
    expect(await writesOf(url)).toBe(versionOf(before));
  });

  it.each([
    ['without a version', {}],
    ['with an unreadable version', { 'if-match': 'latest' }],
    ['with any version', { 'if-match': '*' }],
  ])('%s is refused: nobody overwrites what she has not seen', async (_how, headers) => {
    const before = await current();

    const answer = await worker.call('PATCH', url, kind.change('blind'), headers);

    expect(answer.statusCode).toBe(428);
    expect((await current()).body).toEqual(before.body);
  });

  it(`by two people at once, ${pairs} times, always lets one save and shows her text to the other`, async () => {
    const lost: string[] = [];
    let before = await current();
    for (let pair = 0; pair < pairs; pair += 1) {
      const version = versionOf(before);
      const texts = [`erste ${pair}`, `zweite ${pair}`];
      const answers = await Promise.all([
        worker.patch(url, kind.change(texts[0]!), version),
        colleague.patch(url, kind.change(texts[1]!), version),
      ]);
      const saved = answers.findIndex(({ statusCode }) => statusCode === 200);
      const other = answers[1 - saved];
      const shown = other?.body['current'] as Record<string, unknown> | undefined;
      before = await current();
      const isRight =
        other?.statusCode === 412 &&
        shown !== undefined &&
        kind.textOf(shown) === texts[saved] &&
        kind.textOf(before.body) === texts[saved] &&
        versionOf(before) === version + 1;
      if (!isRight) lost.push(answers.map(({ statusCode, text }) => `${statusCode} ${text}`).join(' | '));
    }
    expect(lost).toEqual([]);
    expect(await writesOf(url)).toBe(versionOf(await current()));
  }, 60_000);

  /** Entries of the protocol that wrote the record: one a version. The pieces of a file are none of what is said of it. */
  const writesOf = (record: string): Promise<number> =>
    asSuperuser(world(), async (query) => {
      const rows = await query(
        `select 1 from audit_event where record_id = $1 and outcome = 'done' and action in ('change', 'correct', $2)
           and fields <> '{chunks}'`,
        [record.split('/').at(-1), kind.created.action],
      );
      return rows.length;
    });
});

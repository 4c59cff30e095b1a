import { setTimeout as sleep } from 'node:timers/promises';
import { type Answers, firstContactDimensions, unpackRelease, yearDimensions } from '@geleit/disclosure';
import { aCase, aConsent, anId, aProceeding, aSupportStep } from '@geleit/testing';
import { drawMember, openRelease } from '@geleit/vault';
import pg from 'pg';
import { asSuperuser } from '../../testing/database-of.js';
import type { PersonClient } from '../../testing/person-client.js';
import { useWorld } from '../../testing/use-world.js';
import { logins } from '../../testing/walls/people.js';
import type { CaseReleaseView, CentreReleases, ReleaseOutcome, ReleaseYear } from './release-view.js';

const running = new Date().getUTCFullYear();
const key = drawMember();
const layouts = { case: yearDimensions(), contact: firstContactDimensions };

describe('the release of a case', () => {
  const world = useWorld();
  let worker: PersonClient;
  let lead: PersonClient;
  let at: string;

  beforeAll(async () => {
    worker = await world().as(logins.CW1);
    lead = await world().as(logins.LEAD);
    // With a key of the test's own the boxes can be looked into, as nobody else can before the freeze.
    await asSuperuser(world(), (query) =>
      query('update statistics.year set public_key = $1 where year = any ($2)', [
        key.publicKey,
        [running, running - 1],
      ]),
    );
  });

  beforeEach(async () => {
    at = `/api/cases/${anId()}`;
    await worker.put(
      at,
      aCase({ kind: 'anonymous', facts: { gender: 'female', nationality: 'AL', ageGroup: '22-29' } }),
    );
  });

  const work = (occurredOn: string) => worker.put(`${at}/support-steps/${anId()}`, { ...aSupportStep(), occurredOn });
  const consent = (state: string) => worker.put(`${at}/consents/${anId()}`, { ...aConsent(), state });
  const release = (body: object = {}) => worker.put<ReleaseYear & { type: string }>(`${at}/release`, body);
  const shown = async () => (await worker.get<CaseReleaseView>(`${at}/release`)).body;
  const stored = (): Promise<{ year: number; answers: Answers }[]> =>
    asSuperuser(world(), async (query) => {
      const rows = await query<{ year: number; box: Buffer }>(
        'select year, box from statistics.release where year = any ($1) order by year desc',
        [[running, running - 1]],
      );
      return rows.flatMap(({ year, box }) => {
        try {
          return [{ year, answers: unpackRelease(openRelease(box, key, year), layouts).answers }];
        } catch {
          return []; // of the demo world, under a key that is not ours
        }
      });
    });

  it('is gone when it is withdrawn, also while its year is written anew in an order of chance', async () => {
    await work(`${running}-01-10`);
    await consent('given');
    await release({ year: running });
    const before = (await stored()).length;
    const shuffle = new pg.Client({ connectionString: world().database.url });
    await shuffle.connect();
    await shuffle.query('begin');
    await shuffle.query('select 1 from statistics.year where year = $1 for update', [running]);
    await shuffle.query(
      `with taken as (delete from statistics.release where year = $1 returning id, year, box)
       insert into statistics.release (id, year, box) select id, year, box from taken`,
      [running],
    );
    const withdrawn = worker.delete(`${at}/release?year=${running}`);
    const first = await Promise.race([withdrawn.then(() => 'done'), sleep(500, 'waits')]);
    await shuffle.query('commit');
    await shuffle.end();

    expect(first).toBe('waits');
    expect((await withdrawn).statusCode).toBe(204);
    expect(await stored()).toHaveLength(before - 1);
  });

  it('needs the consent of the client, and nothing leaves without it', async () => {
    await work(`${running}-01-10`);

    const refused = await release();

    expect([refused.statusCode, refused.body.type]).toEqual([409, 'urn:geleit:problem:consent.missing.statistics']);
    expect((await shown()).data[0]?.hindrances).toEqual(['consent-missing']);
    expect((await shown()).consentText.de).toContain('bis das Jahr ausgezählt ist');
    expect(await stored()).toEqual([]);
  });

  it('shows before exactly what leaves: the record in the box says the same, and nothing else', async () => {
    await work(`${running}-01-10`);
    await worker.put(`${at}/proceedings/${anId()}`, { ...aProceeding(), kind: 'criminal', investigation: 'yes' });
    await consent('given');
    const preview = (await shown()).data[0]?.preview ?? [];

    const released = await release();

    expect(released.statusCode).toBe(201);
    expect(released.body.preview).toEqual(preview);
    const [record] = await stored();
    const previewed = Object.fromEntries(
      preview.map(({ dimension, answers }) => [dimension, answers.map(({ code }) => code)]),
    );
    const left = Object.fromEntries(
      Object.entries(record?.answers ?? {}).map(([dimension, answer]) => [dimension, [answer].flat()]),
    );
    expect(left).toEqual(previewed);
    expect(left).toMatchObject({
      gender: ['female'],
      nationality: ['eastern-europe-eu/other'],
      investigation: ['yes'],
      caseKind: ['new'],
    });
    await worker.delete(`${at}/release`);
  });

  it('is new in the year of the first counselling, carried over in later ones, absent in a year without', async () => {
    await work(`${running - 2}-03-01`);
    await work(`${running - 1}-03-01`);
    await work(`${running}-03-01`);
    await consent('given');

    const kinds = (await shown()).data.map(({ year, caseKind }) => [year, caseKind]);
    const without = await release({ year: running - 3 });

    expect(kinds).toEqual([
      [running, 'carried-over'],
      [running - 1, 'carried-over'],
      [running - 2, 'new'],
    ]);
    expect([without.statusCode, without.body.type]).toEqual([409, 'urn:geleit:problem:statistics.noWork']);
  });

  it('is withdrawn until the freeze, and the record is gone', async () => {
    await work(`${running}-01-10`);
    await consent('given');
    await release();
    const before = (await stored()).length;

    const withdrawn = await worker.delete(`${at}/release?year=${running}`);

    expect(withdrawn.statusCode).toBe(204);
    expect((await stored()).length).toBe(before - 1);
    expect((await shown()).data[0]?.released).toBeNull();
  });

  it('ends with the consent: taken back, it takes the record out at once', async () => {
    await work(`${running}-01-10`);
    await consent('given');
    await release();
    const before = (await stored()).length;

    await consent('withdrawn');

    expect((await stored()).length).toBe(before - 1);
    expect((await release()).statusCode).toBe(409);
  });

  it('replaces the record when the case has changed, and never counts twice', async () => {
    await work(`${running}-01-10`);
    await consent('given');
    await release();
    const before = (await stored()).length;
    await worker.patch(at, { facts: { gender: 'male' } }, 1);
    expect((await shown()).data[0]?.released).toMatchObject({ isCurrent: false });

    const [one, other] = await Promise.all([release(), release()]);

    expect([one.statusCode, other.statusCode]).toEqual([200, 200]);
    expect((await shown()).data[0]?.released).toMatchObject({ isCurrent: true });
    expect((await stored()).length).toBe(before);
  });

  it('of a frozen year stays; the refusal says that nothing can be found any more', async () => {
    await work('2024-05-01');
    await consent('given');

    const refused = await release({ year: 2024 });

    expect([refused.statusCode, refused.body.type]).toEqual([409, 'urn:geleit:problem:statistics.frozen']);
    expect(refused.text).toContain('vernichtet');
  });

  it('of many at once names those that cannot be released, and the centre says when it has finished', async () => {
    await work(`${running - 1}-01-10`);
    await consent('given');
    const mine = at.split('/').at(-1) ?? '';
    const stranger = anId();
    const hafen = await world().as(logins.HAFEN);
    const theirs = anId();
    await hafen.put(`/api/cases/${theirs}`, aCase());

    const batch = await worker.post<{ released: number; data: ReleaseOutcome[] }>('/api/releases', {
      year: running - 1,
      caseIds: [mine, stranger, theirs],
    });
    const none = await worker.post('/api/releases', { year: running - 1, caseIds: null });
    const finished = await lead.post(`/api/releases/${running - 1}/completion`);
    const list = await worker.get<CentreReleases>(`/api/releases?year=${running - 1}`);

    expect(batch.body).toEqual({
      released: 1,
      data: [
        { caseId: mine, outcome: 'released' },
        { caseId: stranger, outcome: 'refused', reason: 'not-found' },
        { caseId: theirs, outcome: 'refused', reason: 'not-found' },
      ],
    });
    expect(none.body).toEqual({ released: 0, data: [] });
    expect(finished.statusCode).toBe(200);
    expect(list.body.finishedAt).not.toBeNull();
    expect(list.body.data.find(({ caseId }) => caseId === mine)?.released).toMatchObject({ isCurrent: true });
    expect((await worker.post(`/api/releases/${running - 1}/completion`)).statusCode).toBe(403);
  });
});

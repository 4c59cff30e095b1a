import { aCase, anId } from '@geleit/testing';
import { asSuperuser } from '../testing/database-of.js';
import type { PersonClient } from '../testing/person-client.js';
import { useWorld } from '../testing/use-world.js';
import { logins } from '../testing/walls/people.js';

interface Links {
  data: { id: string; kind: string; case: { id: string; code: string } }[];
  total: number;
}

describe('a link between two cases', () => {
  const world = useWorld();
  let worker: PersonClient;
  let lead: PersonClient;

  beforeAll(async () => {
    [worker, lead] = [await world().as(logins.CW1), await world().as(logins.LEAD)];
  });

  const aCaseOf = async (person: PersonClient): Promise<{ id: string; code: string }> => {
    const id = anId();
    const { body } = await person.put(`/api/cases/${id}`, aCase());
    return { id, code: String(body['code']) };
  };
  const linksOf = async (caseId: string, person = worker): Promise<Links['data']> =>
    (await person.get<Links & Record<string, unknown>>(`/api/cases/${caseId}/links`)).body.data;

  it('is made once by the code of the other and stands in both', async () => {
    const [one, other] = [await aCaseOf(worker), await aCaseOf(worker)];
    const url = `/api/cases/${one.id}/links/${anId()}`;
    const body = { code: other.code, kind: 'family' };

    const answers = [await worker.put(url, body), await worker.put(url, body)];
    const twins = await Promise.all([
      worker.post(`/api/cases/${other.id}/links`, { code: one.code, kind: 'family' }),
      worker.post(`/api/cases/${one.id}/links`, body),
    ]);

    expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 200]);
    expect(answers[0]?.text).toBe(answers[1]?.text);
    expect(twins.map(({ statusCode }) => statusCode)).toEqual([409, 409]);
    expect(await linksOf(one.id)).toMatchObject([{ kind: 'family', case: other }]);
    expect(await linksOf(other.id)).toMatchObject([{ kind: 'family', case: one }]);
  });

  it('made by two people at the same moment is one', async () => {
    const [one, other] = [await aCaseOf(worker), await aCaseOf(worker)];
    await Promise.all([
      worker.post(`/api/cases/${one.id}/links`, { code: other.code, kind: 'same-group' }),
      lead.post(`/api/cases/${other.id}/links`, { code: one.code, kind: 'same-group' }),
    ]);
    expect(await linksOf(one.id)).toHaveLength(1);
  });

  it('is gone from both when it is removed from one', async () => {
    const [one, other] = [await aCaseOf(worker), await aCaseOf(worker)];
    await worker.post(`/api/cases/${one.id}/links`, { code: other.code, kind: 'family' });
    const [link] = await linksOf(other.id);

    const elsewhere = await worker.call('DELETE', `/api/cases/${(await aCaseOf(worker)).id}/links/${link?.id ?? ''}`);
    const removed = await worker.call('DELETE', `/api/cases/${other.id}/links/${link?.id ?? ''}`);

    expect([elsewhere.statusCode, removed.statusCode]).toEqual([404, 204]);
    expect([...(await linksOf(one.id)), ...(await linksOf(other.id))]).toEqual([]);
  });

  it('is seen, made and removed only by who may open both cases, and tells nobody else that the other is there', async () => {
    const [open, shut] = [await aCaseOf(worker), await aCaseOf(lead)];
    await lead.patch(`/api/cases/${shut.id}`, { restricted: true }, 1);
    await lead.post(`/api/cases/${open.id}/links`, { code: shut.code, kind: 'family' });
    const [link] = await linksOf(open.id, lead);

    const tried = [
      await worker.post(`/api/cases/${open.id}/links`, { code: shut.code, kind: 'same-group' }),
      await worker.post(`/api/cases/${open.id}/links`, { code: 'GIBTESNICHT-1', kind: 'same-group' }),
    ];
    const removed = await worker.call('DELETE', `/api/cases/${open.id}/links/${link?.id ?? ''}`);

    expect(link).toMatchObject({ case: shut });
    expect(await linksOf(open.id)).toEqual([]);
    const told = tried.map(({ text, statusCode }) => `${statusCode} ${text.replace(/"instance":"[^"]*"/, '')}`);
    expect(new Set(told).size).toBe(1);
    expect(removed.statusCode).toBe(404);
    expect(await linksOf(open.id, lead)).toHaveLength(1);
  });

  it('is with another case of the centre, never with itself or across centres', async () => {
    const one = await aCaseOf(worker);
    const far = await aCaseOf(await world().as(logins.HAFEN));
    const answers = [one, far].map(({ code }) => worker.post(`/api/cases/${one.id}/links`, { code, kind: 'family' }));
    expect((await Promise.all(answers)).map(({ statusCode }) => statusCode)).toEqual([409, 409]);
  });

  it('shows its pair nowhere in a stolen database, nor in the protocol', async () => {
    const [one, other] = [await aCaseOf(worker), await aCaseOf(worker)];
    const made = await worker.post(`/api/cases/${one.id}/links`, { code: other.code, kind: 'family' });
    await linksOf(one.id);
    await linksOf(other.id);
    const linkId = String(made.body['id']);

    const [row, events, moved] = await asSuperuser(world(), async (query) => [
      JSON.stringify(await query('select case_link::text as text from case_link where id = $1', [linkId])),
      await query<{ case_id: string | null; shown: string[] }>(
        `select case_id, shown from audit_event where subject = 'caseLink' and (record_id = $1 or case_id = any ($2))`,
        [linkId, [one.id, other.id]],
      ),
      await query<{ same: boolean }>(
        'select count(distinct updated_at) < 2 as same from case_file where id = any ($1)',
        [[one.id, other.id]],
      ),
    ]);

    expect(row).not.toMatch(new RegExp(`${one.id}|${other.id}`));
    expect(events.filter(({ shown }) => shown.length > 0)).toEqual([]);
    expect(events.map(({ case_id }) => case_id).toSorted()).toEqual([null, one.id, other.id].toSorted());
    expect(moved).toEqual([{ same: false }]);
  });
});

import { addDays, todayIn } from '@geleit/domain';
import { aCase, aDeadline, anId, aResidenceStatus, aSupportStep } from '@geleit/testing';
import { asSuperuser } from '../testing/database-of.js';
import type { PersonClient } from '../testing/person-client.js';
import { useWorld } from '../testing/use-world.js';
import { logins, userOf } from '../testing/walls/people.js';

const today = todayIn('Europe/Berlin', Date.now());

describe('a restricted case', () => {
  const world = useWorld();
  let responsible: PersonClient;
  let colleague: PersonClient;
  let lead: PersonClient;
  let id: string;
  let code: string;
  let records: string[];

  beforeEach(async () => {
    [responsible, colleague, lead] = (await Promise.all(
      [logins.CW1, logins.CW2, logins.LEAD].map((login) => world().as(login)),
    )) as [PersonClient, PersonClient, PersonClient];
    id = anId();
    code = `Uhu ${id.slice(-8)}`;
    const at = `/api/cases/${id}`;
    await responsible.put(at, aCase({ code }));
    const bodies = {
      'support-steps': aSupportStep(),
      deadlines: aDeadline({ dueOn: addDays(today, -2) }),
      'residence-statuses': aResidenceStatus(),
    };
    records = [at, `${at}/timeline`];
    for (const [path, body] of Object.entries(bodies)) {
      const url = `${at}/${path}/${anId()}`;
      await responsible.put(url, body);
      records.push(url, `${at}/${path}`);
    }
    await lead.patch(at, { restricted: true }, 1);
  });

  const codesFor = async (person: PersonClient): Promise<number[]> =>
    Promise.all(records.map(async (url) => (await person.get(url)).statusCode));

  it('opens for its responsible worker and for leads, and is not there for anybody else', async () => {
    expect(new Set(await codesFor(responsible))).toEqual(new Set([200]));
    expect(new Set(await codesFor(lead))).toEqual(new Set([200]));
    expect(new Set(await codesFor(colleague))).toEqual(new Set([404]));
    expect((await colleague.patch(records[0]!, { state: 'active' }, 2)).statusCode).toBe(404);
    expect((await colleague.put(`${records[0]!}/support-steps/${anId()}`, aSupportStep())).statusCode).toBe(404);
  });

  it('is in no list, search, number or draft of a colleague', async () => {
    const seenBy = async (person: PersonClient): Promise<string> => {
      const all = { perPage: 100, filter: {} };
      const answers = [
        await person.post('/api/cases/search', { q: code }),
        await person.get('/api/cases?perPage=100&sort=-createdAt'),
        await person.post('/api/deadlines/search', { ...all, filter: { caseIds: [id] } }),
        await person.get(`/api/deadlines?dueBefore=${today}&perPage=100&sort=-dueOn`),
        await person.post('/api/support-steps/search', { ...all, filter: { occurredFrom: today } }),
        await person.get('/api/dashboard/caseworker'),
        await person.get(`/api/drafts?caseId=${id}`),
      ];
      return answers.map(({ text }) => text).join('\n');
    };
    expect(await seenBy(responsible)).toContain(code);
    expect(await seenBy(colleague)).not.toMatch(new RegExp(`${code}|${id}`));
  });

  it('does not count for a colleague, not even in a total', async () => {
    const numbers = async (person: PersonClient): Promise<number[]> => {
      const cases = await person.post<{ total: number; counts: { open: number } }>('/api/cases/search', { perPage: 1 });
      const clear = await person.get<{ total: number }>('/api/cases?perPage=1');
      const due = await person.get<{ total: number }>('/api/deadlines?perPage=1');
      const steps = await person.post<{ total: number }>('/api/support-steps/search', { perPage: 1 });
      return [cases.body.total, cases.body.counts.open, clear.body.total, due.body.total, steps.body.total];
    };
    const [restricted, ofLead] = [await numbers(colleague), await numbers(lead)];
    await lead.patch(records[0]!, { restricted: false }, 2);
    const open = await numbers(colleague);
    // The deadline of the status is a second one.
    expect(open.map((number, index) => number - restricted[index]!)).toEqual([1, 1, 1, 2, 1]);
    expect(await numbers(lead)).toEqual(ofLead);
  });

  it('goes with the responsible worker: the new one opens it, the former one no longer does', async () => {
    const handed = await responsible.patch(records[0]!, { responsibleId: userOf(colleague).id }, 2);

    expect(handed.statusCode).toBe(200);
    expect(new Set(await codesFor(colleague))).toEqual(new Set([200]));
    expect(new Set(await codesFor(responsible))).toEqual(new Set([404]));
  });

  it('once lifted and set again, opens for whoever is responsible then, and for nobody from before', async () => {
    await lead.patch(records[0]!, { restricted: false }, 2);
    await lead.patch(records[0]!, { responsibleId: userOf(colleague).id }, 3);
    await lead.patch(records[0]!, { restricted: true }, 4);

    expect(new Set(await codesFor(colleague))).toEqual(new Set([200]));
    expect(new Set(await codesFor(responsible))).toEqual(new Set([404]));
  });

  it('is restricted and lifted by leads alone, and a refusal is on record', async () => {
    const refused = await responsible.patch(records[0]!, { restricted: false }, 2);
    expect(refused.statusCode).toBe(403);
    expect(refused.body).toMatchObject({ type: 'urn:geleit:problem:access.refused' });
    const events = await asSuperuser(world(), (query) =>
      query(`select actor_id, action from audit_event where case_id = $1 and outcome = 'refused'`, [id]),
    );
    expect(events).toEqual([{ actor_id: userOf(responsible).id, action: 'restrict' }]);
  });

  it('closes to a person with the very next request once she is shut out of it, and a block outranks everything', async () => {
    expect(new Set(await codesFor(lead))).toEqual(new Set([200]));
    await asSuperuser(world(), (query) =>
      query(
        `insert into keys.case_access (organisation_id, id, case_id, user_id, kind, from_at, created_by, created_at)
         values ($1, $2, $3, $4, 'block', now() - interval '1 minute', $4, now())`,
        [userOf(lead).organisation.id, anId(), id, userOf(lead).id],
      ),
    );
    expect(new Set(await codesFor(lead))).toEqual(new Set([404]));
    expect(new Set(await codesFor(responsible))).toEqual(new Set([200]));
  });
});

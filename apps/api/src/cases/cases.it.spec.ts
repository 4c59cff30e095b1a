import { setTimeout as sleep } from 'node:timers/promises';
import { caseStates, mayMove } from '@geleit/domain';
import { aCase, anId } from '@geleit/testing';
import pg from 'pg';
import { asSuperuser } from '../testing/database-of.js';
import type { PersonClient } from '../testing/person-client.js';
import { useWorld } from '../testing/use-world.js';
import { logins, userOf } from '../testing/walls/people.js';
import { oneDrawAtATime } from './case-codes.js';

const world = useWorld();
let worker: PersonClient;
let colleague: PersonClient;
let lead: PersonClient;
let url: string;

beforeEach(async () => {
  [worker, colleague, lead] = (await Promise.all(
    [logins.CW1, logins.CW2, logins.LEAD].map((login) => world().as(login)),
  )) as [PersonClient, PersonClient, PersonClient];
  url = `/api/cases/${anId()}`;
});

describe('a new case', () => {
  it('needs one answer; everything else may stay unknown or unsaid', async () => {
    const made = await worker.put(url, { kind: 'anonymous' });
    expect(made.statusCode).toBe(201);
    expect(made.body).toMatchObject({
      state: 'clearing',
      facts: {},
      narrative: {},
      responsible: { name: 'Mira Sander' },
      version: 1,
    });
    const unsaid = { gender: 'not-stated', nationality: 'unknown', pregnant: 'not-stated', riskLevel: 'unknown' };
    expect((await worker.put(`/api/cases/${anId()}`, { kind: 'anonymous', facts: unsaid })).body['facts']).toEqual(
      unsaid,
    );
  });

  it('gets a code that can be spoken and says nothing of person, day or order', async () => {
    const codes = await Promise.all(
      Array.from(
        { length: 20 },
        async () => (await worker.put(`/api/cases/${anId()}`, aCase())).body['code'] as string,
      ),
    );
    expect(codes.filter((code) => !/^\p{Lu}{3,12}-\d{2}$/u.test(code))).toEqual([]);
    expect(new Set(codes).size).toBe(20);
    expect(codes.toSorted()).not.toEqual(codes);
  });

  it('waits for its code while another one of the centre draws, so that two never draw the same', async () => {
    const organisationId = userOf(worker).organisation.id;
    const other = new pg.Client({ connectionString: world().database.url });
    await other.connect();
    await other.query('begin');
    await other.query('select pg_advisory_xact_lock($1, hashtext($2))', [oneDrawAtATime, organisationId]);
    const made = worker.put(url, aCase());
    const first = await Promise.race([made.then(() => 'made'), sleep(500, 'waits')]);
    await other.query('commit');
    await other.end();

    expect(first).toBe('waits');
    expect((await made).statusCode).toBe(201);
  });

  it('keeps its code for itself in its centre, also against somebody who asks at the same moment', async () => {
    const code = `Kranich ${anId().slice(-8)}`;
    const answers = await Promise.all(
      [worker, colleague].map((person) => person.put(`/api/cases/${anId()}`, aCase({ code }))),
    );
    const elsewhere = await (await world().as(logins.HAFEN)).put(`/api/cases/${anId()}`, aCase({ code }));

    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409]);
    expect(answers.find(({ statusCode }) => statusCode === 409)?.body).toMatchObject({
      type: 'urn:geleit:problem:case.codeTaken',
    });
    expect(elsewhere.statusCode).toBe(201);
  });

  it('answers alike for the code of a case that is closed to her, and the log of that case knows who tried', async () => {
    const [hidden, open] = [anId(), anId()];
    const [codeOfHidden, codeOfOpen] = [hidden, open].map((id) => `Uhu ${id.slice(-8)}`);
    await worker.put(`/api/cases/${hidden}`, aCase({ code: codeOfHidden }));
    await worker.put(`/api/cases/${open}`, aCase({ code: codeOfOpen }));
    const lead = await world().as(logins.LEAD);
    await lead.patch(`/api/cases/${hidden}`, { restricted: true }, 1);

    const id = anId();
    const refused = await colleague.put(`/api/cases/${id}`, aCase({ code: codeOfHidden }));
    const taken = await colleague.put(`/api/cases/${id}`, aCase({ code: codeOfOpen }));

    expect(refused.statusCode).toBe(409);
    expect(refused.text).toBe(taken.text);
    const { data } = (await lead.get<{ data: { outcome: string }[] }>(`/api/cases/${hidden}/access-log`)).body;
    const tried = data.filter(({ outcome }) => outcome === 'refused');
    expect(tried).toMatchObject([{ action: 'read', subject: 'caseFile', by: { role: 'caseworker' } }]);
  });

  it('keeps it too against two people who rename their cases at the same moment', async () => {
    const code = `Kiebitz ${anId().slice(-8)}`;
    const urls = [anId(), anId()].map((id) => `/api/cases/${id}`);
    for (const one of urls) await worker.put(one, aCase());
    const answers = await Promise.all(urls.map((one) => worker.patch(one, { code }, 1)));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
  });

  it('is nobody’s outside: another centre’s worker cannot be made responsible, nor one who handles no cases', async () => {
    const other = await world().as(logins.HAFEN);
    const auditor = await world().as(logins.DPO);
    for (const { id } of [userOf(other), userOf(auditor)]) {
      const refused = await worker.put(`/api/cases/${anId()}`, aCase({ responsibleId: id }));
      expect(refused.statusCode).toBe(400);
      expect(refused.text).toContain('"/responsibleId"');
    }
  });
});

describe('who the client is', () => {
  const identity = { alias: 'Schwalbe', safeContact: 'nie an Werktagen nach 18 Uhr' };

  it('is shown to the responsible worker and to leads, to colleagues not even as a field', async () => {
    await worker.put(url, aCase({ kind: 'safe-contact', identity }));

    expect((await worker.get(url)).body['identity']).toEqual(identity);
    expect((await lead.get(url)).body['identity']).toEqual(identity);
    const other = await colleague.get(url);
    expect(other.statusCode).toBe(200);
    expect(other.body).not.toHaveProperty('identity');
    expect(other.text).not.toContain('Schwalbe');
    expect(other.body['may']).toMatchObject({ change: true, readIdentity: false });
  });

  it('is changed by nobody who may not read it; what she may change stays hers to change', async () => {
    await worker.put(url, aCase({ kind: 'safe-contact', identity }));

    expect((await colleague.patch(url, { identity: { alias: 'Star' } }, 1)).statusCode).toBe(403);
    const changed = await colleague.patch(url, { facts: { riskLevel: 'high' } }, 1);

    expect(changed.statusCode).toBe(200);
    expect(changed.text).not.toContain('Schwalbe');
    expect((await worker.get(url)).body['identity']).toEqual(identity);
  });

  it('is not shown to a colleague in a conflict either', async () => {
    await worker.put(url, aCase({ kind: 'safe-contact', identity }));
    const stale = await colleague.patch(url, { facts: { riskLevel: 'high' } }, 99);
    expect(stale.statusCode).toBe(412);
    expect(stale.text).not.toContain('Schwalbe');
  });

  it('is kept apart from an anonymous case', async () => {
    await worker.put(url, aCase({ kind: 'safe-contact', identity }));
    const refused = await worker.patch(url, { kind: 'anonymous' }, 1);
    const taken = await worker.patch(url, { kind: 'anonymous', identity: { alias: null, safeContact: null } }, 1);
    expect(refused.statusCode).toBe(400);
    expect(taken.body).toMatchObject({ kind: 'anonymous', identity: {} });
  });
});

describe('the life of a case', () => {
  const goTo = (state: string, version: number) =>
    worker.patch(url, { state, ...(state === 'closed' ? { closingReason: 'unknown' } : {}) }, version);

  it('goes only the ways it may go', async () => {
    for (const from of ['contact', 'clearing', 'active', 'dormant'] as const) {
      for (const to of caseStates.filter((state) => state !== 'erased' && state !== from)) {
        url = `/api/cases/${anId()}`;
        await worker.put(url, aCase({ state: from }));
        const { statusCode } = await goTo(to, 1);
        // Nobody goes back to a first contact by hand or erases.
        expect([from, to, statusCode]).toEqual([from, to, mayMove(from, to) ? 200 : 409]);
      }
    }
  });

  it('ends with a reason; closed, it takes nothing more until it is opened again', async () => {
    await worker.put(url, aCase({ state: 'active' }));

    const refused = await worker.patch(url, { state: 'closed' }, 1);
    const closed = await worker.patch(url, { state: 'closed', closingReason: 'other' }, 1);
    const step = await worker.post(`${url}/support-steps`, {
      occurredOn: '2026-01-02',
      area: 'network',
      kind: 'other',
      minutes: 1,
      channel: 'letter',
    });
    const reopened = await worker.patch(url, { state: 'active' }, 2);

    expect(refused.statusCode).toBe(400);
    expect(closed.body).toMatchObject({ state: 'closed', closingReason: 'other' });
    expect(step.statusCode).toBe(409);
    expect(reopened.body).toMatchObject({ state: 'active', closingReason: null });
  });

  it('is handed on by its responsible worker or a lead, not by a colleague', async () => {
    await worker.put(url, aCase());
    const toColleague = { responsibleId: userOf(colleague).id };

    expect((await colleague.patch(url, toColleague, 1)).statusCode).toBe(403);
    expect((await worker.patch(url, toColleague, 1)).body).toMatchObject({ responsible: { id: userOf(colleague).id } });
    expect((await lead.patch(url, { responsibleId: userOf(worker).id }, 2)).statusCode).toBe(200);
  });

  it('loses a statement that is taken back, and keeps those not named', async () => {
    await worker.put(url, aCase({ facts: { gender: 'female', nationality: 'AL' } }));
    const changed = await worker.patch(url, { facts: { gender: null, ageGroup: '22-29' } }, 1);
    expect(changed.body['facts']).toEqual({ nationality: 'AL', ageGroup: '22-29' });
  });

  it('is on record by the names of what was changed, never by what it was changed to', async () => {
    await worker.put(url, aCase());
    await worker.patch(url, { facts: { pregnant: 'yes' }, narrative: { summary: 'Rotkehlchen' } }, 1);
    const [event] = await asSuperuser(world(), (query) =>
      query<{ fields: string[]; row: string }>(
        `select fields, t::text as row from audit_event t where record_id = $1 and action = 'change'`,
        [url.split('/').at(-1)],
      ),
    );
    expect(event?.fields.toSorted()).toEqual(['pregnant', 'summary']);
    expect(event?.row).not.toContain('Rotkehlchen');
  });
});

import { useBareWorld } from '../testing/bare-world.js';
import {
  accept,
  aPerson,
  foundCentre,
  invite,
  member,
  newcomer,
  openCase,
  ourCentre,
  tokenOf,
} from '../testing/joining.js';
import { StolenCopy } from '../testing/stolen-copy.js';

describe('joining a centre', () => {
  const world = useBareWorld();
  const copy = (): StolenCopy => StolenCopy.of(world().database);

  it('opens nothing before a lead has compared the check words and confirmed', async () => {
    const { lead } = await ourCentre(world());
    const caseId = await openCase(lead, 'nur für Bestätigte');
    const joined = await newcomer(world(), lead);
    const client = await world().login(joined.email);
    const paths = [`/api/cases/${caseId}`, '/api/cases', '/api/users', '/api/deadlines', '/api/dashboard/caseworker'];

    const before = await Promise.all(paths.map((path) => client.get(path)));
    const own = await client.get<{ checkWords: string[] }>('/api/me/check-words');
    const confirmed = await lead.post(`/api/users/${joined.id}/confirmation`, { checkWords: own.body.checkWords });
    const after = await Promise.all(paths.map((path) => client.get(path)));

    expect(before.map(({ statusCode }) => statusCode)).toEqual(paths.map(() => 403));
    expect(before.map(({ text }) => text).join('')).not.toContain('nur für Bestätigte');
    expect(own.body.checkWords).toEqual(joined.checkWords);
    expect([confirmed.statusCode, confirmed.body['state']]).toEqual([200, 'confirmed']);
    expect(after.map(({ statusCode }) => statusCode)).toEqual(paths.map(() => 200));
  });

  it('refuses wrong check words and gives nothing away', async () => {
    const { lead, id } = await ourCentre(world());
    const joined = await newcomer(world(), lead);
    const other = await newcomer(world(), lead);

    const refused = await lead.post(`/api/users/${joined.id}/confirmation`, { checkWords: other.checkWords });

    expect([refused.statusCode, refused.body['type']]).toEqual([409, 'urn:geleit:problem:user.checkWordsDiffer']);
    expect(await copy().rows('select id from keys.holder where id = $1', [joined.id])).toEqual([]);
    const refusals = await copy().rows(
      `select 1 from audit_event where organisation_id = $1 and outcome = 'refused' and record_id = $2`,
      [id, joined.id],
    );
    expect(refusals).toHaveLength(1);
  });

  it('confirms no key that was put into the database in place of the one whose words were read out', async () => {
    const { lead } = await ourCentre(world());
    const joined = await newcomer(world(), lead);
    const thief = await newcomer(world(), lead);
    await copy().rows(
      `update keys.member_key k set public_key = t.public_key from keys.member_key t where k.user_id = $1 and t.user_id = $2`,
      [joined.id, thief.id],
    );
    const client = await world().login(joined.email);
    const { body } = await client.get<{ checkWords: string[] }>('/api/me/check-words');

    expect(body.checkWords).toEqual(joined.checkWords);
    expect((await lead.post(`/api/users/${joined.id}/confirmation`, { checkWords: body.checkWords })).statusCode).toBe(
      409,
    );
  });

  it('stays shut for who has a copy of the database, the server secret and an unused link', async () => {
    const { lead } = await ourCentre(world());
    const caseId = await openCase(lead, 'bleibt zu');
    const { body } = await invite(lead, aPerson());
    await accept(world(), tokenOf(body), 'der-dieb-setzt-das-passwort');

    const key = await copy().member(body.userId, 'der-dieb-setzt-das-passwort');

    expect(key).toBeDefined();
    expect(key && (await copy().rings(key))).toEqual([]);
    const dump = JSON.stringify(await copy().rows('select * from invitation'));
    expect(dump).not.toContain(tokenOf(body));
    expect((await world().anyone().get(`/api/cases/${caseId}`)).statusCode).toBe(401);
  });

  it('is for a person with a password nobody guesses', async () => {
    const { lead } = await ourCentre(world());
    const token = tokenOf((await invite(lead, aPerson())).body);
    const proposal = await world().anyone().post<{ password: string }>('/api/auth/password-proposal');

    const short = await accept(world(), token, 'zu kurz');
    const proposed = await accept(world(), token, proposal.body.password);

    expect([short.statusCode, short.body]).toMatchObject([
      400,
      { errors: [{ pointer: '/password', code: 'password.tooShort' }] },
    ]);
    expect(proposed.statusCode).toBe(200);
  });

  it('with a forgotten password goes by a new invitation: the same member, confirmed anew', async () => {
    const { lead } = await ourCentre(world());
    const colleague = await member(world(), lead);
    const caseId = await openCase(colleague.client, 'mein Fall');

    const { body } = await invite(lead, { email: colleague.email, name: colleague.name, role: 'caseworker' });
    const stillIn = await colleague.client.get(`/api/cases/${caseId}`);
    const { checkWords } = (await accept(world(), tokenOf(body), 'ein-neues-passwort-2026')).body;
    const out = await colleague.client.get('/api/me');
    const client = await world().login(colleague.email, 'ein-neues-passwort-2026');
    const waiting = await client.get(`/api/cases/${caseId}`);
    await lead.post(`/api/users/${colleague.id}/confirmation`, { checkWords });

    expect(body.userId).toBe(colleague.id);
    expect([stillIn.statusCode, out.statusCode, waiting.statusCode]).toEqual([200, 401, 403]);
    await expect(world().login(colleague.email)).rejects.toThrow('401');
    expect((await client.get(`/api/cases/${caseId}`)).statusCode).toBe(200);
  });

  it('does not tell whether an address belongs to another centre; only the holder of the link learns it', async () => {
    const { lead } = await ourCentre(world());
    const other = await foundCentre(world());
    const colleague = await member(world(), other.lead);

    const known = await invite(lead, aPerson({ email: colleague.email }));
    const unknown = await invite(lead, aPerson());

    expect([known.statusCode, Object.keys(known.body)]).toEqual([unknown.statusCode, Object.keys(unknown.body)]);
    const refused = await accept(world(), tokenOf(known.body));
    expect([refused.statusCode, refused.body]).toMatchObject([
      409,
      { type: 'urn:geleit:problem:invitation.emailTaken' },
    ]);
    expect((await colleague.client.get('/api/me')).statusCode).toBe(200);
  });
});

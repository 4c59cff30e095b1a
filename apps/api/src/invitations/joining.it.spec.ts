import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { goodPassword, useBareWorld } from '../testing/bare-world.js';
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
  const statusOf = async (token: string): Promise<number> => (await accept(world(), token)).statusCode;

  it('works by a link that works once, with its token in the fragment', async () => {
    const { lead } = await ourCentre(world());
    const person = aPerson({ name: 'Selma Kaya' });

    const { statusCode, body } = await invite(lead, person);
    const token = tokenOf(body);
    const preview = await world().anyone().post('/api/invitations/preview', { token });
    const accepted = await accept(world(), token);

    expect(statusCode).toBe(201);
    expect(new URL(body.link ?? '').search).toBe('');
    expect(preview.body).toMatchObject({ email: person.email, name: 'Selma Kaya', role: 'caseworker' });
    expect(accepted.statusCode).toBe(200);
    expect(accepted.body.checkWords).toHaveLength(4);
    expect(await statusOf(token)).toBe(410);
  });

  it('comes by mail too, which names nobody and no centre', async () => {
    const { lead } = await ourCentre(world());
    const { body } = await invite(lead, aPerson());

    const outbox = join(world().dataFolder, 'outbox');
    const mails = readdirSync(outbox).map((file) => readFileSync(join(outbox, file), 'utf8').replace(/=\r?\n/g, ''));
    expect(mails.filter((mail) => mail.includes(tokenOf(body)))).toHaveLength(1);
    expect(mails.join('')).not.toContain('Stelle ');
  });

  it('lets only one in of two who use the same link at once', async () => {
    const { lead } = await ourCentre(world());
    const { body } = await invite(lead, aPerson());

    const statuses = await Promise.all([statusOf(tokenOf(body)), statusOf(tokenOf(body))]);

    expect(statuses.sort()).toEqual([200, 410]);
  });

  it('answers every bad token alike: used, withdrawn, expired, replaced, unknown or none at all', async () => {
    const { lead } = await ourCentre(world());
    const links = await Promise.all([1, 2, 3].map(() => invite(lead, aPerson())));
    const [used = '', withdrawn = '', expired = ''] = links.map(({ body }) => tokenOf(body));
    await accept(world(), used);
    const taken = await lead.delete(`/api/invitations/${links[1]?.body.id ?? ''}`);
    await copy().rows(`update invitation set expires_at = now() - interval '1 second' where id = $1`, [
      links[2]?.body.id,
    ]);
    const person = aPerson();
    const replaced = tokenOf((await invite(lead, person)).body);
    const newest = tokenOf((await invite(lead, person)).body);

    const bad = [used, withdrawn, expired, replaced, 'A'.repeat(43), 'x', ''];
    const answers = await Promise.all(
      ['preview', 'acceptance'].flatMap((path) =>
        bad.map((token) =>
          world()
            .anyone()
            .post(`/api/invitations/${path}`, path === 'preview' ? { token } : { token, password: goodPassword }),
        ),
      ),
    );

    expect(taken.statusCode).toBe(204);
    expect(
      new Set(answers.map(({ statusCode, body }) => JSON.stringify([statusCode, { ...body, instance: '' }]))).size,
    ).toBe(1);
    expect(answers[0]?.statusCode).toBe(410);
    expect(await statusOf(newest)).toBe(200);
  });

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

  it('sent twice after a lost answer invites once; another body under the id is a conflict', async () => {
    const { lead } = await ourCentre(world());
    const id = randomUUID();
    const person = aPerson();

    const first = await invite(lead, person, id);
    const again = await invite(lead, person, id);
    const other = await invite(lead, aPerson(), id);

    expect([first.statusCode, again.statusCode, other.statusCode]).toEqual([201, 200, 409]);
    expect(again.body).toEqual({ ...first.body, link: undefined });
    expect(await statusOf(tokenOf(first.body))).toBe(200);
  });

  it('withdrawn leaves nobody behind in the team', async () => {
    const { lead } = await ourCentre(world());
    const { body } = await invite(lead, aPerson());

    await lead.delete(`/api/invitations/${body.id}`);

    const team = await lead.get<{ data: { id: string }[] }>('/api/users?perPage=100');
    expect(team.body.data.map(({ id }) => id)).not.toContain(body.userId);
    expect((await lead.delete(`/api/invitations/${body.id}`)).statusCode).toBe(204);
    const withdrawn = await lead.get<{ data: { id: string }[] }>('/api/invitations?state=withdrawn&perPage=100');
    expect(withdrawn.body.data.map(({ id }) => id)).toContain(body.id);
  });
});

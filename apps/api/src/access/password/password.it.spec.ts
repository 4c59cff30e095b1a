import { goodPassword, useBareWorld } from '../../testing/bare-world.js';
import { aPerson, member, newcomer, openCase, ourCentre } from '../../testing/joining.js';
import type { PersonClient } from '../../testing/person-client.js';
import { StolenCopy } from '../../testing/stolen-copy.js';

const newPassword = 'ein-ganz-neues-passwort';

describe('changing one’s password', () => {
  const world = useBareWorld();
  const copy = (): StolenCopy => StolenCopy.of(world().database);
  const change = (client: PersonClient, currentPassword = goodPassword) =>
    client.post('/api/me/password', { currentPassword, newPassword });

  it('goes on with this session and ends all others', async () => {
    const { lead } = await ourCentre(world());
    const { client, email } = await member(world(), lead);
    const caseId = await openCase(client, 'bleibt lesbar');
    const elsewhere = await world().login(email);

    const changed = await change(client);

    expect([changed.statusCode, changed.text]).toEqual([204, '']);
    expect((await client.get(`/api/cases/${caseId}`)).body).toMatchObject({ narrative: { summary: 'bleibt lesbar' } });
    expect((await elsewhere.get('/api/me')).statusCode).toBe(401);
    await expect(world().login(email)).rejects.toThrow('401');
    const anew = await world().login(email, newPassword);
    expect((await anew.get(`/api/cases/${caseId}`)).statusCode).toBe(200);
  });

  it('draws a new key pair: the old password with an old copy opens no later grant', async () => {
    const { lead } = await ourCentre(world());
    const { client, id } = await member(world(), lead);
    const leaving = await member(world(), lead);
    const old = await copy().member(id, goodPassword);
    const before = old && (await copy().rings(old));

    await change(client);
    await lead.delete(`/api/users/${leaving.id}`);

    expect(before).toHaveLength(1);
    expect(old && (await copy().rings(old))).toEqual([]);
    expect(await copy().member(id, goodPassword)).toBeUndefined();
    const present = await copy().member(id, newPassword);
    expect(present && (await copy().rings(present))).toHaveLength(1);
    await openCase(client, 'schreibt weiter');
  });

  it('asks for the present password and counts wrong ones like a log-in', async () => {
    const { lead } = await ourCentre(world());
    const { client, email } = await member(world(), lead);

    const wrong = await change(client, 'das-falsche-passwort');
    for (let tries = 0; tries < 9; tries += 1) await change(client, 'das-falsche-passwort');
    const locked = await change(client);

    expect([wrong.statusCode, wrong.body]).toMatchObject([
      400,
      { errors: [{ pointer: '/currentPassword', code: 'password.wrong' }] },
    ]);
    expect([locked.statusCode, Number(locked.headers['retry-after'])]).toEqual([429, expect.any(Number) as number]);
    await expect(world().login(email)).rejects.toThrow('429');
  }, 120_000);

  it('refuses what is too short or the own address, and changes nothing', async () => {
    const { lead } = await ourCentre(world());
    const { client, email } = await member(world(), lead, aPerson());
    const to = (password: string) =>
      client.post('/api/me/password', { currentPassword: goodPassword, newPassword: password });

    expect((await to('zu-kurz')).body).toMatchObject({
      status: 400,
      errors: [{ pointer: '/newPassword', code: 'password.tooShort' }],
    });
    expect((await to(email)).body).toMatchObject({
      status: 400,
      errors: [{ pointer: '/newPassword', code: 'password.tooSimple' }],
    });
    await world().login(email);
  });

  it('waits for the confirmation, for it would change the words being compared', async () => {
    const { lead } = await ourCentre(world());
    const joined = await newcomer(world(), lead);
    const client = await world().login(joined.email);

    expect((await change(client)).statusCode).toBe(403);
    expect((await client.get('/api/me/check-words')).body).toEqual({ checkWords: joined.checkWords });
  });

  it('works for those who hold no ring as well', async () => {
    const { lead } = await ourCentre(world());
    const { client, email } = await member(world(), lead, aPerson({ role: 'auditor' }));
    const elsewhere = await world().login(email);

    expect((await change(client)).statusCode).toBe(204);
    expect((await elsewhere.get('/api/me')).statusCode).toBe(401);
    expect((await client.get('/api/me')).statusCode).toBe(200);
    await world().login(email, newPassword);
  });

  it('at the same time as a removal leaves both done', async () => {
    const { lead } = await ourCentre(world());
    const { client } = await member(world(), lead);
    const leaving = await member(world(), lead);

    const [changed, removed] = await Promise.all([change(client), lead.delete(`/api/users/${leaving.id}`)]);

    expect([changed.statusCode, removed.statusCode]).toEqual([204, 204]);
    await openCase(client, 'mit dem neuesten Ring');
    await openCase(lead, 'ebenso');
  });
});

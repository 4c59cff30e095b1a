import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { goodPassword, useBareWorld } from '../testing/bare-world.js';
import { accept, aPerson, invite, ourCentre, tokenOf } from '../testing/joining.js';
import { StolenCopy } from '../testing/stolen-copy.js';

describe('the link of an invitation', () => {
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

  it('at the very moment the link is withdrawn does one or the other, not both', async () => {
    const { lead } = await ourCentre(world());
    const { body } = await invite(lead, aPerson());

    const [accepted, withdrawn] = await Promise.all([
      statusOf(tokenOf(body)),
      lead.delete(`/api/invitations/${body.id}`),
    ]);

    const { state } = (await lead.get<{ state: string }>(`/api/users/${body.userId}`)).body;
    expect([`${accepted} ${withdrawn.statusCode} ${state}`]).toEqual([
      accepted === 200 ? '200 409 accepted' : '410 204 removed',
    ]);
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

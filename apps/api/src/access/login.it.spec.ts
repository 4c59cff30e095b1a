import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { useBareWorld } from '../testing/bare-world.js';
import { member, ourCentre } from '../testing/joining.js';
import type { Answer } from '../testing/person-client.js';

describe('logging in', () => {
  const world = useBareWorld();
  const guess = (email: string): Promise<Answer> =>
    world().anyone().post('/api/auth/login', { email, password: 'das-falsche-passwort' });

  const mailsTo = (email: string): string[] => {
    const outbox = join(world().dataFolder, 'outbox');
    return readdirSync(outbox)
      .filter((file) => file.endsWith('.eml'))
      .map((file) => readFileSync(join(outbox, file), 'utf8'))
      .filter((mail) => mail.includes(`To: ${email}`));
  };

  it('answers a wrong password like an address that nobody has', async () => {
    const { email } = await member(world(), (await ourCentre(world())).lead);

    const [known, unknown] = [await guess(email), await guess('niemand@geleit.example')];

    expect([known.statusCode, known.text, known.headers['set-cookie']]).toEqual([401, unknown.text, undefined]);
    expect(unknown.statusCode).toBe(401);
  });

  it('is locked for a while after ten wrong passwords, and the owner hears of it by mail once', async () => {
    const { email } = await member(world(), (await ourCentre(world())).lead);
    const before = mailsTo(email).length;

    for (let tries = 0; tries < 10; tries += 1) await guess(email);
    const locked = await guess(email);
    // The mail is on its way while the answer is out already.
    for (let waits = 0; waits < 40 && mailsTo(email).length === before; waits += 1) await pause(50);
    const told = mailsTo(email).slice(before);

    expect([locked.statusCode, locked.body['type']]).toEqual([429, 'urn:geleit:problem:login.locked']);
    expect(Number(locked.headers['retry-after'])).toBeGreaterThan(0);
    expect(told).toHaveLength(1);
    await expect(world().login(email)).rejects.toThrow('429');
  }, 120_000);

  it('tells by the lock as little as by the password whether an address has an account', async () => {
    const email = 'auch-niemand@geleit.example';

    for (let tries = 0; tries < 10; tries += 1) await guess(email);

    expect((await guess(email)).statusCode).toBe(429);
    expect(mailsTo(email)).toEqual([]);
  }, 120_000);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoPassword } from '@geleit/testing';
import { jest } from '@jest/globals';
import { AuditChainTimer } from '../audit/chain/audit-chain-timer.js';
import { asSuperuser } from '../testing/database-of.js';
import { StandingClock } from '../testing/stand-clock.js';
import { filesBelow } from '../testing/sealing/scanner.js';
import { useWorld } from '../testing/use-world.js';
import { logins } from '../testing/walls/people.js';
import { PasswordGate } from './password-gate.js';

describe('somebody who tries passwords', () => {
  const world = useWorld();

  beforeEach(() => asSuperuser(world(), (query) => query('delete from login_attempt')));

  const login = (email: string, password: string, remoteAddress = '192.0.2.1') =>
    world().app.inject({ method: 'POST', url: '/api/auth/login', remoteAddress, payload: { email, password } });
  const guess = (email: string, remoteAddress?: string) => login(email, 'geraten-und-falsch', remoteAddress);

  it('finds the same work done for an address that nobody has as for one that somebody has', async () => {
    const derivations = jest.spyOn(world().app.get(PasswordGate), 'pass');
    const times: number[][] = [[], []];
    for (let tries = 0; tries < 3; tries += 1) {
      for (const [index, email] of [logins.CW1, 'niemand@nordlicht.example'].entries()) {
        const before = performance.now();
        await guess(email);
        times[index]!.push(performance.now() - before);
      }
    }
    const [known = 0, unknown = 0] = times.map((one) => one.toSorted((a, b) => a - b)[1]);

    expect(derivations).toHaveBeenCalledTimes(6);
    derivations.mockRestore();
    expect(Math.max(known, unknown) / Math.min(known, unknown)).toBeLessThan(2);
  }, 60_000);

  it('makes the database write as much for an address that nobody has as for one that somebody has', async () => {
    const written = async (email: string): Promise<number> => {
      const position = () =>
        asSuperuser(world(), (query) => query<{ at: string }>(`select pg_current_wal_insert_lsn() - '0/0' as at`));
      const before = await position();
      await guess(email);
      return Number((await position())[0]?.at) - Number(before[0]?.at);
    };
    await world().app.get(AuditChainTimer).onModuleDestroy();

    const [known, unknown] = [await written(logins.CW1), await written('niemand@nordlicht.example')];

    expect(unknown).toBeGreaterThan(400);
    expect(known).toBeGreaterThan(400);
  }, 60_000);

  it('gets no more tries side by side than one after another, but for one that was on its way', async () => {
    const answers = await Promise.all(Array.from({ length: 14 }, () => guess(logins.CW2)));

    const codes = answers.map(({ statusCode }) => statusCode);
    expect(codes.filter((code) => code === 401).length).toBeLessThanOrEqual(11);
    expect(codes.filter((code) => code !== 401 && code !== 429)).toEqual([]);
    const [counted] = await asSuperuser(world(), (query) =>
      query<{ failures: number }>('select failures from login_attempt'),
    );
    expect(counted?.failures).toBe(codes.filter((code) => code === 401).length);
  }, 60_000);

  it('is locked out after ten, alone and not for long; the owner is told by a mail that says nothing of the account', async () => {
    await guess(logins.HLEAD);
    // Eight more, without waiting as long as somebody who tries would have to.
    await asSuperuser(world(), (query) => query('update login_attempt set failures = 9'));
    await guess(logins.HLEAD);
    const here = await login(logins.HLEAD, demoPassword);
    const elsewhere = await login(logins.HLEAD, demoPassword, '198.51.100.7');
    const clock = StandingClock.of(world().app);
    clock.moveBy({ minutes: 15, seconds: 1 });
    const later = await login(logins.HLEAD, demoPassword);
    clock.release();

    expect([here.statusCode, elsewhere.statusCode, later.statusCode]).toEqual([429, 200, 200]);
    const mails = filesBelow(join(world().dataFolder, 'outbox')).map((file) => readFileSync(file, 'utf8'));
    const told = mails.filter((mail) => mail.includes(`To: ${logins.HLEAD}`));
    expect(told).toHaveLength(1);
    expect(told[0]!.replaceAll(logins.HLEAD, '')).not.toMatch(
      /Hafen|Wiebke|Oltmann|Fall|Menschenhandel|geraten|192\.0\.2/i,
    );
  }, 60_000);

  it('leaves neither the addresses tried nor his own behind', async () => {
    await guess('Svea.Privat@freemail.example', '203.0.113.99');
    const rows = await asSuperuser(world(), (query) =>
      query<{ row: string }>('select t::text as row from login_attempt t union all select t::text from audit_event t'),
    );
    const all = rows
      .map(({ row }) => row)
      .join('\n')
      .toLowerCase();
    expect(all).not.toMatch(/svea|freemail|203\.0\.113/);
    expect(all).not.toContain(Buffer.from('203.0.113.99').toString('hex'));
  });
});

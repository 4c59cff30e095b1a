import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { anId } from '@geleit/testing';
import { AuditChain } from '../audit/chain/audit-chain.js';
import { createApp } from '../create-app.js';
import type { Answer } from '../testing/person-client.js';
import { ReminderRound } from '../reminders/reminder-round.js';
import { useWorld } from '../testing/use-world.js';

let server: pg.Client;
let owner: pg.Pool;
// Before the world's own, which removes the database.
afterAll(() => Promise.all([server.end(), owner.end()]));

const world = useWorld();
beforeAll(async () => {
  const maintenance = new URL(world().database.url);
  maintenance.pathname = '/postgres';
  server = new pg.Client({ connectionString: maintenance.href });
  owner = new pg.Pool({ connectionString: world().database.url });
  owner.on('error', () => undefined); // one test takes the database away
  await server.connect();
  await world().app.get(AuditChain).round();
});

const ready = (): Promise<Answer> => world().anyone().get('/api/health/ready');
const databaseName = (): string => new URL(world().database.url).pathname.slice(1);

async function readyWithin(seconds: number): Promise<Answer> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ready();
    if (answer.statusCode === 200 || Date.now() > end) return answer;
  }
}

async function unchainedWithin(seconds: number): Promise<number> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const { rows } = await owner.query<{ waiting: number }>(
      'select count(*)::int as waiting from audit_event where number is null',
    );
    const waiting = rows[0]?.waiting ?? 0;
    if (waiting === 0 || Date.now() > end) return waiting;
    await pause(50);
  }
}

describe('a supervisor', () => {
  it('learns that the process lives and that requests may come', async () => {
    const alive = await world().anyone().get('/api/health/live');

    expect([alive.statusCode, alive.body]).toEqual([200, { status: 'alive' }]);
    expect((await readyWithin(20)).body).toEqual({
      status: 'ready',
      checks: { database: 'ok', migrations: 'ok', auditChain: 'ok', reminders: 'ok' },
    });
  });

  it('learns that the database is away, and that it is back, without a restart', async () => {
    const worker = await world().as('beratung@nordlicht.example');
    await server.query(`alter database "${databaseName()}" allow_connections false`);
    await server.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [databaseName()]);

    const away = await ready();
    const alive = await world().anyone().get('/api/health/live');
    const refused = await worker.get('/api/cases');
    await server.query(`alter database "${databaseName()}" allow_connections true`);
    const back = await readyWithin(20);

    expect(away.statusCode).toBe(503);
    expect(away.headers['content-type']).toContain('application/problem+json');
    expect(away.body).toMatchObject({ type: 'urn:geleit:problem:operation.notReady', check: 'database' });
    expect([alive.statusCode, refused.body['data']]).toEqual([200, undefined]);
    expect(refused.statusCode).toBeGreaterThanOrEqual(500);
    expect(back.statusCode).toBe(200);
    expect((await worker.get('/api/cases')).statusCode).toBe(200);
    expect(await unchainedWithin(20)).toBe(0);
  });

  it('learns that a migration is missing', async () => {
    await owner.query(`update migrations set name = name || 'x' where id = (select max(id) from migrations)`);

    const answer = await ready();
    await owner.query(`update migrations set name = rtrim(name, 'x')`);

    expect([answer.statusCode, answer.body['check']]).toEqual([503, 'migrations']);
    expect((await ready()).statusCode).toBe(200);
  });

  it('learns which job has not run for 26 hours, and that it has run again', async () => {
    const lastRan = (hours: number): Promise<unknown> =>
      owner.query(`update job_run set finished_at = now() - make_interval(hours => $1)`, [hours]);

    // With nothing to tell the round needs no queue, which runs in a process of its own.
    await owner.query('delete from keys.reminder');
    await lastRan(25);
    const young = await ready();
    await lastRan(27);
    const silent = await ready();
    await world().app.get(ReminderRound).run();

    expect(young.statusCode).toBe(200);
    expect([silent.statusCode, silent.body['check']]).toEqual([503, 'reminders']);
    expect((await ready()).statusCode).toBe(200);
  });

  it('learns that the protocol has not been chained for more than a minute', async () => {
    const blocker = await owner.connect();
    await blocker.query('begin');
    await blocker.query('lock table audit_head in exclusive mode');
    const { user } = await world().as('beratung@nordlicht.example');
    const record = (seconds: number): Promise<unknown> =>
      owner.query(
        `insert into audit_event (organisation_id, id, at, action, subject, outcome)
         values ($1, gen_random_uuid(), now() - make_interval(secs => $2), 'read', 'me', 'done')`,
        [user?.organisation.id, seconds],
      );

    await record(50);
    const young = await ready();
    await record(61);
    const old = await ready();
    await blocker.query('rollback');
    blocker.release();

    expect(young.statusCode).toBe(200);
    expect([old.statusCode, old.body['check']]).toEqual([503, 'auditChain']);
    expect((await readyWithin(20)).statusCode).toBe(200);
  });
});

describe('the numbers for Prometheus', () => {
  const metrics = async (remoteAddress: string, headers: Record<string, string> = {}): Promise<[number, string]> => {
    const { statusCode, payload } = await world().app.inject({ url: '/api/metrics', remoteAddress, headers });
    return [statusCode, payload];
  };

  it('count requests by the template of their route, sessions and what is not chained', async () => {
    const worker = await world().as('beratung@nordlicht.example');
    const caseId = anId();
    await worker.get(`/api/cases/${caseId}?canary=yes`);

    const [status, text] = await metrics('127.0.0.1');

    expect(status).toBe(200);
    expect(text).toContain(
      'geleit_http_request_duration_seconds_count{method="GET",route="/api/cases/:id",status="404"} 1',
    );
    expect(text).toMatch(/^geleit_sessions [1-9]\d*$/m);
    expect(text).toMatch(/^geleit_audit_unchained_seconds [\d.]+$/m);
    expect(text).toMatch(/^geleit_reminders_(sent|failed|queued) 0$/m);
    expect(text).toMatch(/^process_resident_memory_bytes \d+$/m);
    expect(text).not.toContain(caseId);
    expect(text).not.toContain('canary');
  });

  it('do not exist for another machine, also behind a proxy on this one', async () => {
    const strangers = await Promise.all([
      metrics('203.0.113.7'),
      metrics('127.0.0.1', { 'x-forwarded-for': '127.0.0.1' }),
      metrics('::1', { forwarded: 'for=127.0.0.1' }),
      metrics('203.0.113.7', { authorization: 'Bearer ' }),
      metrics('203.0.113.7', { authorization: 'Bearer undefined' }),
    ]);

    expect(strangers.map(([status]) => status)).toEqual([404, 404, 404, 404, 404]);
  });

  it('are told to another machine that brings the operator’s token', async () => {
    const { environment } = world().configuration;
    Object.assign(environment, { metricsToken: 'zu-lang-zum-raten' });

    const [right] = await metrics('203.0.113.7', { authorization: 'Bearer zu-lang-zum-raten' });
    const [wrong] = await metrics('203.0.113.7', { authorization: 'Bearer zu-lang-zum-rate' });
    Object.assign(environment, { metricsToken: undefined });

    expect([right, wrong]).toEqual([200, 404]);
  });
});

describe('the end of a process', () => {
  it('leaves no connection and no round of the chain behind', async () => {
    const connections = async (): Promise<number> => {
      const { rowCount } = await server.query(
        `select from pg_stat_activity where datname = $1 and usename like 'geleit%'`,
        [databaseName()],
      );
      return rowCount ?? 0;
    };
    const app = await createApp(world().configuration);
    await app.init();
    await app.get(AuditChain).round();
    const whileRunning = await connections();

    await app.close();

    expect(await connections()).toBeLessThan(whileRunning);
    await expect(app.get(AuditChain).round()).rejects.toThrow();
  });
});

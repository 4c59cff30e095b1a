import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import {
  createTemplate,
  databaseFromTemplate,
  loadDemoWorld,
  type TestDatabase,
  testServerSecret,
  testServerSecretText,
} from '@geleit/testing';
import { markInstallation } from '../../common/database/installation.js';
import { migrate } from '../../common/database/migrate.js';
import { ApiProcess } from '../process/api-process.js';
import { type LaidMail, mailsIn } from '../reminders/post.js';
import { StolenCopy } from '../stolen-copy.js';

/** Processes of one installation: one database, one secret, but an outbox each, so that a double would show. */
class Installation {
  readonly processes: ApiProcess[] = [];
  private constructor(
    readonly database: TestDatabase,
    private readonly folder: string,
  ) {}

  static async make(): Promise<Installation> {
    await createTemplate('geleit_demo_world', async (url) => {
      await migrate(url, testServerSecret);
      await markInstallation(url, { demo: true, production: false }, new Date());
      await loadDemoWorld(url, testServerSecret, new Date());
    });
    const folder = mkdtempSync(join(tmpdir(), 'geleit-secret-'));
    writeFileSync(join(folder, 'server-secret.json'), testServerSecretText, { mode: 0o600 });
    return new Installation(await databaseFromTemplate('geleit_demo_world'), folder);
  }

  async startProcess(): Promise<ApiProcess> {
    const process = await ApiProcess.start({
      DATABASE_URL: this.database.url,
      GELEIT_SECRET_FILE: join(this.folder, 'server-secret.json'),
    });
    this.processes.push(process);
    return process;
  }

  /** The mails of each process. */
  outboxes(): LaidMail[][] {
    return this.processes.map(({ folder }) => mailsIn(join(folder, 'data')));
  }

  async count(sql: string): Promise<number> {
    const [row] = await StolenCopy.of(this.database).rows<{ count: number }>(`select count(*)::int as count ${sql}`);
    return row?.count ?? 0;
  }

  /** Until a round has run since then and no mail waits. */
  async allSentSince(begin: Date, seconds: number): Promise<void> {
    const end = Date.now() + seconds * 1000;
    while (Date.now() < end) {
      const rounds = await this.count(`from job_run where finished_at > '${begin.toISOString()}'`);
      const waiting = await this.count('from keys.reminder_delivery');
      const jobs = await this.count(`from jobs.job where name like 'reminder%' and state < 'completed'`);
      if (rounds === 1 && waiting === 0 && jobs === 0) return;
      await pause(100);
    }
    throw new Error('mails are still waiting');
  }

  async remove(): Promise<void> {
    await Promise.all(this.processes.map((process) => process.remove()));
    await this.database.drop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const told = (mails: readonly LaidMail[]): string[] => mails.map(({ to, text }) => `${to} ${text}`).sort();

describe('reminders of an installation that was not looked after for days', () => {
  let installation: Installation;
  let expected: string[];

  beforeAll(async () => {
    installation = await Installation.make();
  }, 60_000);
  afterAll(() => installation.remove(), 30_000);

  it('are sent once each when two processes start at the same time', async () => {
    const begin = new Date();

    await Promise.all([installation.startProcess(), installation.startProcess()]);
    await installation.allSentSince(begin, 60);

    const [first = [], second = []] = installation.outboxes();
    expected = told([...first, ...second]);
    const ids = [...first, ...second].map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(20);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(await installation.count(`from jobs.job where name = 'reminder-mail'`));
  }, 120_000);

  it('are not sent again by five more starts', async () => {
    const [one] = installation.processes;

    for (let started = 0; started < 5; started += 1) {
      await one?.kill();
      const begin = new Date();
      await one?.start();
      await installation.allSentSince(begin, 30);
    }

    expect(told(installation.outboxes().flat())).toEqual(expected);
  }, 120_000);

  it('leave nothing in the queue but ids, and no date, case or person in what waits or was decided', async () => {
    const copy = StolenCopy.of(installation.database);
    const jobs = await copy.rows<{ data: Record<string, string>; output: unknown }>(
      `select data, output from jobs.job where name = 'reminder-mail'`,
    );
    const names = new Set(jobs.flatMap(({ data }) => Object.keys(data)));
    const known = await copy.rows<{ id: string }>(
      'select id from deadline union all select id from case_file union all select id from user_account',
    );
    const ids = new Set(known.map(({ id }) => id));

    expect([...names].sort()).toEqual(['deliveryId', 'organisationId']);
    expect(jobs.filter(({ data }) => ids.has(data['deliveryId'] ?? ''))).toEqual([]);
    expect(jobs.filter(({ output }) => output !== null)).toEqual([]);
  });

  it('reach everybody although the process that sends them is killed in the middle of it', async () => {
    const other = await Installation.make();
    try {
      const begin = new Date();
      const killed = await other.startProcess();
      while (other.outboxes().flat().length === 0) await pause(5);
      await killed.kill();
      await other.startProcess();
      await other.allSentSince(begin, 90);

      const [before = [], after = []] = other.outboxes();
      // What was sent but not yet noted is sent again under the same id, and is known by it.
      const byId = new Map([...before, ...after].map((mail) => [mail.id, mail]));
      expect(told([...byId.values()])).toEqual(expected);
      expect([...before, ...after].length - byId.size).toBeLessThanOrEqual(1);
      expect(after.length).toBeGreaterThan(0);
    } finally {
      await other.remove();
    }
  }, 180_000);
});

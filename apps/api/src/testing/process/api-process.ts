import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { demoLogins } from '../../access/demo-logins.js';
import { PersonClient } from '../person-client.js';
import { overHttp } from './over-http.js';

const main = fileURLToPath(new URL('../../main.ts', import.meta.url));
const tellBuffers = new URL('tell-buffers.mjs', import.meta.url).href;
const compile = new URL('compiled-sources.mjs', import.meta.url).href;
/** A run of tests that is killed takes the process along. */
const stopWithParent = new URL('../../../../../tools/start/stop-with-parent.mjs', import.meta.url).href;

/**
 * The product as `npm start` runs it: a process of its own with its embedded database on disk, in a folder that also
 * takes its log and its temporary files, so that everything it leaves behind can be looked at.
 */
export class ApiProcess {
  private child: ChildProcess | undefined;
  private app: NestFastifyApplication | undefined;

  private constructor(
    readonly folder: string,
    private readonly variables: Record<string, string>,
  ) {}

  static async start(variables: Record<string, string> = {}): Promise<ApiProcess> {
    const folder = mkdtempSync(join(tmpdir(), 'geleit-process-'));
    chmodSync(folder, 0o711); // the database server runs as somebody else and has to pass
    mkdirSync(join(folder, 'tmp'));
    const api = new ApiProcess(folder, variables);
    await api.start();
    return api;
  }

  /** Starts it, again after `kill`. */
  async start(): Promise<void> {
    const log = openSync(join(this.folder, 'api.log'), 'a');
    const imports = [compile, stopWithParent, tellBuffers].flatMap((one) => ['--import', one]);
    const child = spawn(process.execPath, ['--expose-gc', ...imports, main], {
      cwd: this.folder,
      stdio: ['ignore', log, log, 'ipc'],
      env: {
        PATH: process.env['PATH'],
        GELEIT_DEMO: '1',
        GELEIT_DATA: join(this.folder, 'data'),
        GELEIT_WEB: join(this.folder, 'no-web'),
        TMPDIR: join(this.folder, 'tmp'),
        PORT: '0',
        LOG_LEVEL: 'trace',
        ...this.variables,
      },
    });
    closeSync(log);
    this.child = child;
    const first = await Promise.race([once(child, 'message'), once(child, 'exit')]);
    const url = (first[0] as { url?: string } | null)?.url;
    if (url === undefined)
      throw new Error(`The API did not start:\n${readFileSync(join(this.folder, 'api.log'), 'utf8').slice(-2000)}`);
    this.app = overHttp(url);
  }

  /** Bytes of buffers in use right now, between two steps of whatever it is doing; garbage does not count. */
  async buffersInUse(): Promise<number> {
    if (!this.child) throw new Error('the API has not been started');
    this.child.send('buffers');
    const [told] = (await once(this.child, 'message')) as [{ buffers: number }];
    return told.buffers;
  }

  get isRunning(): boolean {
    return this.child?.exitCode === null && this.child.signalCode === null;
  }

  /** Without any chance to tidy up, as a power cut for this process alone. */
  async kill(): Promise<void> {
    if (!this.child || !this.isRunning) return;
    const ended = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await ended;
  }

  /** Ends it in order and removes all it left. */
  async remove(): Promise<void> {
    if (this.child && this.isRunning) {
      const ended = once(this.child, 'exit');
      this.child.kill('SIGTERM');
      await ended;
    }
    rmSync(this.folder, { recursive: true, force: true });
  }

  anyone(): PersonClient {
    if (!this.app) throw new Error('the API has not been started');
    return new PersonClient(this.app);
  }

  login(email: string, password = demoLogins.password): Promise<PersonClient> {
    if (!this.app) throw new Error('the API has not been started');
    return PersonClient.login(this.app, email, password);
  }

  /** Asks its database as superuser. */
  async query<Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> {
    const database = join(this.folder, 'data', 'postgres');
    const port = Number(readFileSync(join(database, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[3]);
    const password = readFileSync(join(database, 'superuser-password'), 'utf8').trim();
    const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', password, database: 'geleit' });
    await client.connect();
    try {
      return (await client.query<Row>(sql, values)).rows;
    } finally {
      await client.end();
    }
  }
}

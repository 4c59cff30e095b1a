import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataFolder } from './data-folder.js';
import { withClient } from './ensure-database.js';
import { DataFolderInUse } from './orphan.js';
import { commandLine, hasEnded, isAlive } from './processes.js';
import { startPostgres } from './start-postgres.js';

describe('the embedded database', () => {
  let dataFolder: string;
  const started: ChildProcess[] = [];

  beforeEach(() => {
    // A folder that nobody else can pass through, as made by `mktemp -d`.
    dataFolder = join(mkdtempSync(join(tmpdir(), 'geleit-spec-')), 'postgres');
  });
  afterEach(async () => {
    for (const child of started.splice(0)) if (child.kill('SIGKILL')) await once(child, 'exit');
    const server = new DataFolder(dataFolder).postmaster;
    if (server !== null) await hasEnded(server.pid, 10);
    rmSync(join(dataFolder, '..'), { recursive: true, force: true });
  });

  const start = () => startPostgres({ dataFolder, persistent: true });
  const birdsIn = (url: string) => withClient(url, async (client) => (await client.query('SELECT FROM bird')).rowCount);

  /** A Geleit of its own process, with one bird in its database. */
  async function startElsewhere(): Promise<{ child: ChildProcess; server: number }> {
    const script = `
      import { startPostgres } from './libs/testing/src/postgres/start-postgres.ts';
      import { withClient } from './libs/testing/src/postgres/ensure-database.ts';
      const { url } = await startPostgres({ dataFolder: ${JSON.stringify(dataFolder)}, persistent: true });
      await withClient(url, (client) => client.query('CREATE TABLE bird AS SELECT 1 AS n'));
      console.log('ready');
      setInterval(() => undefined, 1000);`;
    const args = ['--import', './tools/jest/typescript-sources.mjs', '--input-type=module', '--eval', script];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    started.push(child);
    await once(child.stdout, 'data');
    return { child, server: new DataFolder(dataFolder).postmaster?.pid ?? 0 };
  }

  it('keeps what was written over a stop, and stops twice without harm', async () => {
    const first = await start();
    await withClient(first.url, (client) => client.query('CREATE TABLE bird AS SELECT 1 AS n'));
    await Promise.all([first.stop(), first.stop()]);

    const second = await start();
    const birds = await birdsIn(second.url);
    await second.stop();

    expect(birds).toBe(1);
  });

  it('is reachable from this machine only, and its log keeps no statement', async () => {
    const database = await start();

    const { rows } = await withClient(database.url, (client) => client.query('SHOW listen_addresses'));
    await expect(withClient(database.url, (client) => client.query("SELECT 'Amira'::date"))).rejects.toThrow();
    await database.stop();

    expect(rows).toEqual([{ listen_addresses: '127.0.0.1' }]);
    expect(readFileSync(database.log, 'utf8')).not.toContain('SELECT');
  });

  it('stops when the program that started it is killed', async () => {
    const { child, server } = await startElsewhere();

    child.kill('SIGKILL');

    expect(await hasEnded(server, 10)).toBe(true);
  });

  it('starts again with all data when an earlier run and its guard were killed', async () => {
    const { child, server } = await startElsewhere();
    process.kill(guardOf(server), 'SIGKILL');
    child.kill('SIGKILL');
    await once(child, 'exit');

    const database = await start();
    const birds = await birdsIn(database.url);
    await database.stop();

    expect(birds).toBe(1);
    expect(isAlive(server)).toBe(false);
  });

  it('starts again with all data when the server itself was killed', async () => {
    const { child, server } = await startElsewhere();
    process.kill(server, 'SIGKILL');
    child.kill('SIGKILL');
    await once(child, 'exit');

    const database = await start();
    const birds = await birdsIn(database.url);
    await database.stop();

    expect(birds).toBe(1);
  });

  it('is not taken away from another running Geleit', async () => {
    const { child, server } = await startElsewhere();

    await expect(start()).rejects.toThrow(DataFolderInUse);

    expect([isAlive(child.pid ?? 0), isAlive(server)]).toEqual([true, true]);
  });

  it('leaves a foreign process alone that was given the number of a dead server', async () => {
    await (await start()).stop();
    const foreign = spawn('sleep', ['60']);
    started.push(foreign);
    const stale = [foreign.pid, join(dataFolder, 'cluster'), 1, 5432, '', '127.0.0.1', '', 'ready'].join('\n');
    writeFileSync(join(dataFolder, 'cluster', 'postmaster.pid'), stale);

    const database = await start();
    await database.stop();

    expect(isAlive(foreign.pid ?? 0)).toBe(true);
  });
});

function guardOf(server: number): number {
  const isGuard = (pid: number) => commandLine(pid).includes(`geleit-guard ${String(server)} `);
  const guard = readdirSync('/proc').map(Number).filter(Number.isInteger).find(isGuard);
  if (guard === undefined) throw new Error('The server has no guard.');
  return guard;
}

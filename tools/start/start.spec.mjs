import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { checkSurroundings } from './check-surroundings.mjs';

const folder = mkdtempSync(join(tmpdir(), 'geleit-start-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the supervisor over an API made of these lines, and gives back what it printed and how it ended. */
function supervise(api) {
  const main = join(folder, `api-${Math.random()}.mjs`);
  writeFileSync(main, api);
  const script = `
    import { superviseApi } from './tools/start/supervise-api.mjs';
    process.exitCode = await superviseApi({}, ({ url }) => console.log('ready at', url), ${JSON.stringify(main)});`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script]);
  const run = { child, said: '' };
  child.stdout.on('data', (chunk) => (run.said += chunk));
  run.ended = once(child, 'close').then(([code]) => code);
  run.ready = once(child.stdout, 'data');
  return run;
}

const patientApi = (note) => `
  import { appendFileSync } from 'node:fs';
  process.on('SIGINT', () => appendFileSync(${JSON.stringify(note)}, 'SIGINT '));
  process.on('SIGTERM', () => { appendFileSync(${JSON.stringify(note)}, 'SIGTERM '); process.exit(0); });
  setInterval(() => undefined, 1000);
  process.send({ ready: true, url: 'http://127.0.0.1:3000' });`;

describe('npm start', () => {
  it.each(['SIGINT', 'SIGTERM'])('after %s asks the API once and ends with 0', async (signal) => {
    const note = join(folder, signal);
    const run = supervise(patientApi(note));
    await run.ready;

    run.child.kill(signal);
    run.child.kill(signal);

    expect(await run.ended).toBe(0);
    expect(readFileSync(note, 'utf8')).toBe('SIGTERM ');
    expect(run.said).toContain('ready at http://127.0.0.1:3000');
  });

  it('killed without a word, stops the API too', async () => {
    const note = join(folder, 'killed');
    const run = supervise(patientApi(note));
    await run.ready;

    run.child.kill('SIGKILL');
    for (let waited = 0; waited < 5000 && !existsSync(note); waited += 50) await pause(50);

    expect(readFileSync(note, 'utf8')).toBe('SIGTERM ');
  });

  it('ends as the API ends, so that a wrong configuration is seen by scripts', async () => {
    expect(await supervise('process.exit(78);').ended).toBe(78);
  });
});

describe('before the start', () => {
  it('a taken port is named, with the way out', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address();

    const problem = await checkSurroundings({ PORT: String(port), GELEIT_DATA: folder });
    other.close();

    expect(problem).toBe(`Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`);
  });

  it('a data folder that cannot be written is named, with the way out', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    chmodSync(file, 0o400);

    const problem = await checkSurroundings({ PORT: '0', GELEIT_DATA: join(file, 'data') });

    expect(problem).toContain('is not writable. Choose another one: GELEIT_DATA=');
  });

  it('nothing is said when all is well', async () => {
    expect(await checkSurroundings({ PORT: '0', GELEIT_DATA: folder })).toBeUndefined();
  });
});

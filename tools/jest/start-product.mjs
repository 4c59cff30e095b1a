import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot } from '../workspace/paths.mjs';

const patienceSeconds = 60;

/** Starts the built product with its demo world for all browser tests, unless GELEIT_E2E_URL names a running one. */
export default async function startForAllTests() {
  if (process.env.GELEIT_E2E_URL) return;
  const data = mkdtempSync(join(tmpdir(), 'geleit-e2e-'));
  const port = await freePort();
  const env = { ...process.env, PORT: String(port), GELEIT_DATA: data, GELEIT_DEMO: '1', LOG_LEVEL: 'error' };
  const product = fork(inRoot('apps/api/dist/main.js'), {
    env,
    execArgv: [],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  for (const stream of [product.stdout, product.stderr]) stream.on('data', (chunk) => (output += chunk));
  await ready(product, () => output);
  process.env.GELEIT_E2E_URL = `http://127.0.0.1:${port}`;
  globalThis.stopProduct = async () => {
    const ended = new Promise((resolve) => product.once('exit', resolve));
    product.kill('SIGTERM');
    await ended;
    rmSync(data, { recursive: true, force: true });
  };
}

function ready(product, output) {
  const { promise, resolve, reject } = Promise.withResolvers();
  const timer = setTimeout(
    () => reject(new Error(`Not ready in ${patienceSeconds} s:\n${output()}`)),
    patienceSeconds * 1000,
  );
  product.once('message', resolve);
  product.once('exit', (code) => reject(new Error(`Ended with ${code}:\n${output()}`)));
  return promise.finally(() => clearTimeout(timer));
}

function freePort() {
  const { promise, resolve } = Promise.withResolvers();
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const { port } = probe.address();
    probe.close(() => resolve(port));
  });
  return promise;
}

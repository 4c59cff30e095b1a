import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadLargeCentre, startPostgres } from '@geleit/testing';
import { createServerSecret, ServerSecret } from '@geleit/vault';
import pg from 'pg';
import { markInstallation } from '../../apps/api/dist/common/database/installation.js';
import { migrate } from '../../apps/api/dist/common/database/migrate.js';
import { inRoot } from '../workspace/paths.mjs';
import { startChild } from './child.mjs';

/** The two centres that are measured; their names are those of `loadLargeCentre`. */
export const centres = [
  { name: 'Zweitausend', cases: 2000 },
  { name: 'Zehntausend', cases: 10_000 },
];

/** Starts a database of its own, fills it, and starts the built API on it. `stop` removes everything. */
export async function startStack(parent) {
  const folder = join(parent, `geleit-bench-${randomUUID().slice(0, 8)}`);
  mkdirSync(folder, { mode: 0o711 });
  const secretFile = join(folder, 'server-secret.json');
  const secret = createServerSecret();
  writeFileSync(secretFile, secret, { mode: 0o600 });
  const postgres = await startPostgres({ dataFolder: join(folder, 'postgres'), persistent: true });
  await fill(postgres.url, ServerSecret.parse(secret));
  const api = await startChild(inRoot('apps/api/dist/main.js'), {
    DATABASE_URL: postgres.url,
    GELEIT_DATA: folder,
    GELEIT_SECRET_FILE: secretFile,
    GELEIT_DEMO: '1',
    PORT: '0',
    NODE_ENV: '',
  });
  return {
    databaseUrl: postgres.url,
    place: placeOf(folder),
    api: { url: api.message.url },
    async stop() {
      await api.stop();
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Two centres instead of the demo world, in a database that is marked as demo. */
async function fill(url, secret) {
  const now = new Date();
  await migrate(url, secret);
  await markInstallation(url, { demo: true, production: false }, now);
  for (const centre of centres) await loadLargeCentre(url, secret, centre, now);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('vacuum analyze');
  await client.query('checkpoint');
  await client.end();
}

/** Whether the files are in memory: `tmpfs` bears this number (statfs(2)). */
function placeOf(folder) {
  const tmpfs = 0x01021994;
  return `${statfsSync(folder).type === tmpfs ? 'RAM disk' : 'disk'} (${folder}), fsync and synchronous_commit on`;
}

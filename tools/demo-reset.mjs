// `npm run demo:reset` throws away the demo world of the data folder; the next `npm start` makes a new one.
import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureBuilt } from './workspace/build.mjs';
import { ensureInstalled } from './workspace/install.mjs';
import { root } from './workspace/paths.mjs';

const folder = resolve(root, process.env.GELEIT_DATA || '.geleit');

/** Asks the database itself: what it holds was marked as demo or real when it was made. */
async function holdsDemo(dataFolder) {
  const { startPostgres } = await import('@geleit/testing');
  const { Client } = await import('pg');
  const postgres = await startPostgres({ dataFolder, persistent: true });
  const client = new Client({ connectionString: postgres.url });
  try {
    await client.connect();
    const { rows } = await client.query('SELECT demo FROM installation');
    return rows.length === 1 && rows[0].demo === true;
  } finally {
    await client.end();
    await postgres.stop();
  }
}

try {
  if (process.env.DATABASE_URL) throw new Error('Only the embedded database is reset: DATABASE_URL must not be set.');
  if (existsSync(join(folder, 'postgres'))) {
    ensureInstalled();
    await ensureBuilt();
    if (!(await holdsDemo(join(folder, 'postgres')))) {
      throw new Error(`${folder} holds no demo world. Nothing was removed.`);
    }
  }
  for (const name of ['postgres', 'outbox', 'server-secret.json']) {
    rmSync(join(folder, name), { recursive: true, force: true });
  }
  console.log(`The demo world in ${folder} is gone; npm start makes a new one.`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

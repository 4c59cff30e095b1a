// `node tools/production/draw-secrets.mjs [folder]` draws what docker-compose.yml mounts, once; nothing is ever overwritten.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureBuilt } from '../workspace/build.mjs';
import { ensureInstalled } from '../workspace/install.mjs';
import { inRoot } from '../workspace/paths.mjs';

const folder = resolve(process.argv[2] ?? inRoot('.secrets'));
const password = randomBytes(24).toString('base64url');

if (existsSync(folder)) {
  console.error(`${folder} is there already. Secrets are drawn once; nothing was changed.`);
  process.exit(1);
}
ensureInstalled();
await ensureBuilt();
const { createServerSecret } = await import('../../libs/vault/dist/index.js');

const secrets = {
  'postgres-password': password,
  'database-url': `postgres://postgres:${password}@database:5432/geleit`,
  'server-secret': createServerSecret(),
  'smtp-url': 'smtp://mail:1025',
};
// Containers read the files as users of their own; strangers on this machine are kept out by the folder.
mkdirSync(folder, { recursive: true, mode: 0o700 });
for (const [name, secret] of Object.entries(secrets)) {
  writeFileSync(join(folder, name), `${secret}\n`, { mode: 0o644, flag: 'wx' });
}
console.log(`Drawn in ${folder}. Keep server-secret apart from every backup of the database.
Put the address of your mail server into smtp-url.`);

// `npm run screenshots`: the pages of the demo world as pictures, for docs/screenshots. Starts its own product.
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import startProduct from './jest/start-product.mjs';
import stopProduct from './jest/stop-product.mjs';
import { isPicture, takeScreenshots } from './screenshots/take-screenshots.mjs';
import { ensureBuilt } from './workspace/build.mjs';
import { ensureInstalled } from './workspace/install.mjs';
import { inRoot } from './workspace/paths.mjs';

ensureInstalled();
await ensureBuilt();
const folder = inRoot('docs/screenshots');
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder).filter(isPicture)) rmSync(join(folder, name));
await startProduct();
try {
  await takeScreenshots(process.env.GELEIT_E2E_URL, folder);
} finally {
  await stopProduct();
}

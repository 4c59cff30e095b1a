// `npm run screenshots`: the pages of the demo world as pictures, for docs/screenshots. Starts its own product.
import { rmSync } from 'node:fs';
import startProduct from './jest/start-product.mjs';
import stopProduct from './jest/stop-product.mjs';
import { takeScreenshots } from './screenshots/take-screenshots.mjs';
import { ensureBuilt } from './workspace/build.mjs';
import { ensureInstalled } from './workspace/install.mjs';
import { inRoot } from './workspace/paths.mjs';

ensureInstalled();
await ensureBuilt();
const folder = inRoot('docs/screenshots');
rmSync(folder, { recursive: true, force: true });
await startProduct();
try {
  await takeScreenshots(process.env.GELEIT_E2E_URL, folder);
} finally {
  await stopProduct();
}

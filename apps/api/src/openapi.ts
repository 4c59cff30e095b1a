import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openApiDocument } from './openapi/document.js';

/** `node dist/openapi.js` writes the document of the API, `--check` ends with 1 when the one checked in is stale. */
const file = fileURLToPath(new URL('../openapi.json', import.meta.url));
const written = `${JSON.stringify(await openApiDocument(), undefined, 2)}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(file, written);
} else if (readIfThere(file) !== written) {
  process.stderr.write('apps/api/openapi.json is stale. Write it anew: npm run openapi -w @geleit/api\n');
  process.exitCode = 1;
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

// Writes the measured part of docs/statistics.md: npm run docs:statistics
import { readFileSync, writeFileSync } from 'node:fs';
import { measure } from './statistics-measured.mjs';
import { measuredPart, withMeasured } from './statistics-page.mjs';

const page = new URL('../../docs/statistics.md', import.meta.url);
writeFileSync(page, withMeasured(readFileSync(page, 'utf8'), measuredPart(await measure())));

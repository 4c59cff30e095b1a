// Writes docs/deadlines.md from the rules: npm run docs:deadlines
import { writeFileSync } from 'node:fs';
import { deadlinesPage } from './deadlines-page.mjs';

writeFileSync(new URL('../../docs/deadlines.md', import.meta.url), deadlinesPage());

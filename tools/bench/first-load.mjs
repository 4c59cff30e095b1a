import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { inRoot } from '../workspace/paths.mjs';

const web = inRoot('apps/web/dist');
const goal = 420;
const scripts = /<(?:script|link)\b[^>]*?(?:src|href)="\/([^"]+\.js)"/g;
const staticImports = /(?:^|[;}\n])\s*(?:import|export)\s*(?:[\w$*{}\s,]+?\s*from\s*)?["'](\.{1,2}\/[^"']+\.js)["']/g;
const dynamicImports = /import\(\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]\s*\)/g;

/** Gzipped bytes of all JavaScript until the log-in page is usable. */
export function firstLoad() {
  const { needed, later } = filesUntilLogin(web);
  const bytes = needed.map((file) => gzipSync(readFileSync(join(web, file))).length);
  const kilobytes = bytes.reduce((sum, one) => sum + one, 0) / 1000;
  return {
    label: 'JavaScript until log-in',
    value: `${kilobytes.toFixed(0)} kB gzip`,
    goal: `≤ ${goal} kB`,
    isMet: kilobytes <= goal,
    remark: `${needed.length} files; ${later.length} more are loaded when needed`,
  };
}

/** What the page names, what that imports, and the log-in page, which is loaded by itself but before anybody can log in. */
export function filesUntilLogin(folder) {
  const needed = new Set();
  const byNeed = new Set();
  const walk = (file) => {
    if (needed.has(file)) return;
    needed.add(file);
    const source = readFileSync(join(folder, file), 'utf8');
    const beside = (path) => join(dirname(file), path);
    for (const [, path] of source.matchAll(dynamicImports)) byNeed.add(beside(path));
    for (const [, path] of source.matchAll(staticImports)) walk(beside(path));
  };
  for (const [, path] of readFileSync(join(folder, 'index.html'), 'utf8').matchAll(scripts)) walk(path);
  for (const file of byNeed) if (/login/i.test(file)) walk(file);
  return { needed: [...needed], later: [...byNeed].filter((file) => !needed.has(file)) };
}

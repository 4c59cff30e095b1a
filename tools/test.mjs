// `npm test` runs everything; `npm test -- unit libs/vault` one suite, or several, narrowed to paths.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInLanes } from './test/lanes.mjs';
import { chooseSuites } from './test/suites.mjs';
import { describeEnd, duration, totals } from './test/summary.mjs';
import { ensureInstalled } from './workspace/install.mjs';

const began = performance.now();
const reports = mkdtempSync(join(tmpdir(), 'geleit-reports-'));
try {
  ensureInstalled();
  const suites = chooseSuites(process.argv.slice(2), reports);
  const results = await runInLanes(suites, {
    onStart: ({ name }) => console.log(`… ${name}`),
    onEnd: (result) => console.log(describeEnd(result)),
  });
  const { passed, failed } = totals(results);
  if (passed + failed === 0) throw new Error('No test is found there.');
  console.log(`\nin ${duration(performance.now() - began)}:`);
  for (const result of results) console.log(describeEnd({ ...result, output: '' }));
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
} catch (error) {
  console.log(`${error.message}\n\n0 passed, 1 failed`);
  process.exitCode = 1;
} finally {
  rmSync(reports, { recursive: true, force: true });
}

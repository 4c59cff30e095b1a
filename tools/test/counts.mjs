import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from '../workspace/paths.mjs';

/** A program that succeeds or fails as a whole counts as one. */
export function checked({ status, output }) {
  return status === 0 ? { passed: 1, failed: 0, output: '' } : { passed: 0, failed: 1, output };
}

/**
 * Counts of a Jest report. A file that could not be run counts as one failed, as does a test that was left out; a run
 * without any test, or that Jest calls failed for another reason, has failed too.
 */
export function jestCounts(report, status, output, { mayBeEmpty = false } = {}) {
  if (!existsSync(report)) return { passed: 0, failed: 1, output };
  const result = JSON.parse(readFileSync(report, 'utf8'));
  const passed = result.numPassedTests;
  const leftOut = result.numPendingTests + result.numTodoTests;
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites + leftOut;
  const hasFailedOtherwise = failed === 0 && (status !== 0 || (passed === 0 && !mayBeEmpty));
  return { passed, failed: failed + Number(hasFailedOtherwise), output: withoutReport(output) };
}

/** `--json` prints the report, one long line, among the readable output. */
function withoutReport(output) {
  return output.replace(/^\{"numFailed.*$/m, '');
}

/** The files of a Jest report with failed tests: { path, passed, failed }; the path is one from the root. */
export function failedFiles(report) {
  if (!existsSync(report)) return [];
  return JSON.parse(readFileSync(report, 'utf8'))
    .testResults.map(({ name, assertionResults }) => {
      const count = (wanted) => assertionResults.filter(({ status }) => status === wanted).length;
      return { path: relative(root, name), passed: count('passed'), failed: count('failed') };
    })
    .filter(({ failed }) => failed > 0);
}

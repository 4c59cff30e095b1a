import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inRoot } from '../workspace/paths.mjs';
import { failedFiles, jestCounts } from './counts.mjs';
import { runInLanes } from './lanes.mjs';
import { withSecondGo } from './second-go.mjs';
import { chooseSuites } from './suites.mjs';
import { describeEnd, duration, totals } from './summary.mjs';

const silent = { onStart: () => undefined, onEnd: () => undefined };
const namesOf = (...words) => chooseSuites(words, tmpdir()).map(({ name }) => name);

describe('npm test', () => {
  it('runs every suite unless some are named', () => {
    expect(namesOf()).toEqual(['build', 'integration', 'browser', 'lint', 'types', 'unit', 'openapi']);
    expect(namesOf('unit', 'libs/vault')).toEqual(['unit']);
    expect(() => namesOf('libs/vault')).toThrow('npm test -- unit libs/vault');
  });

  it('builds before what needs the built product', () => {
    expect(namesOf('browser')).toEqual(['build', 'browser']);
  });

  it('runs two suites at a time, each after those it waits for', async () => {
    const events = [];
    const suite = (name, milliseconds, after = []) => ({
      name,
      after,
      run: () => pause(milliseconds, { passed: 1, failed: 0, output: '' }),
    });
    const suites = [suite('build', 60), suite('browser', 10, ['build']), suite('lint', 20), suite('unit', 100)];

    const results = await runInLanes(suites, {
      onStart: ({ name }) => events.push(`+${name}`),
      onEnd: ({ name }) => events.push(`-${name}`),
    });

    expect(events).toEqual(['+build', '+lint', '-lint', '+unit', '-build', '+browser', '-browser', '-unit']);
    expect(totals(results)).toEqual({ passed: 4, failed: 0 });
  });

  it('counts a suite as failed, by name, when what it waits for has failed', async () => {
    const build = { name: 'build', after: [], run: async () => ({ passed: 0, failed: 1, output: 'type error' }) };
    const browser = { name: 'browser', after: ['build'], run: () => Promise.reject(new Error('never runs')) };

    const results = await runInLanes([build, browser], silent);

    expect(totals(results)).toEqual({ passed: 0, failed: 2 });
    expect(describeEnd(results[1])).toContain('Not run, for build failed.');
  });

  it('shows how long it took in words', () => {
    expect([duration(4_230), duration(187_000)]).toEqual(['4.2 s', '3 min 07 s']);
  });
});

describe('a Jest report', () => {
  const folder = mkdtempSync(join(tmpdir(), 'geleit-counts-'));
  const report = join(folder, 'report.json');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['green', {}, 0, {}, { passed: 7, failed: 0 }],
    ['a red test', { numFailedTests: 2 }, 1, {}, { passed: 7, failed: 2 }],
    ['a file that does not run', { numRuntimeErrorTestSuites: 1 }, 1, {}, { passed: 7, failed: 1 }],
    ['a test left out', { numPendingTests: 1 }, 0, {}, { passed: 7, failed: 1 }],
    ['a failed set-up', {}, 1, {}, { passed: 7, failed: 1 }],
    ['no test at all', { numPassedTests: 0 }, 0, {}, { passed: 0, failed: 1 }],
    ['no test in the chosen folder', { numPassedTests: 0 }, 0, { mayBeEmpty: true }, { passed: 0, failed: 0 }],
  ])('%s is counted as it is', (_, numbers, status, options, expected) => {
    const none = { numFailedTests: 0, numRuntimeErrorTestSuites: 0, numPendingTests: 0, numTodoTests: 0 };
    writeFileSync(report, JSON.stringify({ ...none, numPassedTests: 7, ...numbers }));

    expect(jestCounts(report, status, 'output', options)).toMatchObject(expected);
  });

  it('names the files with failed tests', () => {
    const tests = (...statuses) => statuses.map((status) => ({ status }));
    const testResults = [
      { name: inRoot('apps/a.e2e.ts'), assertionResults: tests('passed', 'failed', 'passed') },
      { name: inRoot('apps/b.e2e.ts'), assertionResults: tests('passed') },
    ];
    writeFileSync(report, JSON.stringify({ testResults }));

    expect(failedFiles(report)).toEqual([{ path: 'apps/a.e2e.ts', passed: 2, failed: 1 }]);
  });

  it('that was never written counts as one failed', () => {
    expect(jestCounts(join(folder, 'none.json'), 1, 'boom')).toEqual({ passed: 0, failed: 1, output: 'boom' });
  });
});

describe('a second go for journeys in the browser', () => {
  const late = { path: 'a', passed: 4, failed: 1 };
  const runs = (...results) => {
    const asked = [];
    const run = async (paths) => {
      asked.push(paths);
      return { output: '', failedFiles: [], ...results[asked.length - 1] };
    };
    return { asked, run };
  };

  it('runs again what failed, by itself, and says so', async () => {
    const { asked, run } = runs({ passed: 9, failed: 1, failedFiles: [late] }, { passed: 5, failed: 0 });

    expect(await withSecondGo(run, [])).toMatchObject({
      passed: 10,
      failed: 0,
      remark: 'a second go was needed by a',
    });
    expect(asked).toEqual([[], ['a']]);
  });

  it('counts as failed what fails twice', async () => {
    const { run } = runs({ passed: 9, failed: 1, failedFiles: [late] }, { passed: 4, failed: 1, failedFiles: [late] });

    expect(await withSecondGo(run, [])).toMatchObject({ passed: 9, failed: 1, remark: '' });
  });

  it.each([
    ['nothing failed', { passed: 9, failed: 0 }],
    ['many files failed', { passed: 9, failed: 4, failedFiles: Array.from({ length: 4 }, () => ({ ...late })) }],
    ['the product did not start', { passed: 0, failed: 1 }],
    ['a file did not run', { passed: 9, failed: 2, failedFiles: [late] }],
  ])('is not given when %s', async (_, result) => {
    const { asked, run } = runs(result);

    expect(await withSecondGo(run, [])).toMatchObject(result);
    expect(asked).toHaveLength(1);
  });
});

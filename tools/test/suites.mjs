import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot, workspaces } from '../workspace/paths.mjs';
import { ensureBuilt } from '../workspace/build.mjs';
import { runProgram } from './run-program.mjs';
import { checked, failedFiles, jestCounts } from './counts.mjs';
import { withSecondGo } from './second-go.mjs';

const bin = (path) => inRoot('node_modules', path);

/**
 * All suites, in the order in which they are worth starting: what takes long or is waited for comes first.
 *
 * A suite is { name, after: names it waits for, run(paths) → { passed, failed, output } }.
 */
function allSuites(reports) {
  return [
    { name: 'build', after: [], run: build },
    { name: 'integration', after: [], run: (paths) => jest('integration', paths, reports) },
    {
      name: 'browser',
      after: ['build'],
      run: (paths) => withSecondGo((chosen) => jest('browser', chosen, reports), paths),
    },
    { name: 'lint', after: [], run: lint },
    { name: 'types', after: [], run: checkTypes },
    { name: 'unit', after: [], run: (paths) => jest('unit', paths, reports) },
    { name: 'openapi', after: ['build'], run: checkOpenApi },
  ];
}

/**
 * The suites named in the command line, with what they wait for; all of them when none is named.
 *
 * @param words names of suites, then paths that narrow the tests
 */
export function chooseSuites(words, reports) {
  const suites = allSuites(reports);
  const names = words.filter((word) => suites.some(({ name }) => name === word));
  const paths = words.filter((word) => !names.includes(word));
  if (names.length === 0 && paths.length > 0) {
    throw new Error(`Name a suite first (${suites.map(({ name }) => name).join(', ')}): npm test -- unit ${paths[0]}`);
  }
  const isChosen = (suite) => names.length === 0 || names.includes(suite.name);
  const chosen = suites.filter(isChosen);
  const awaited = suites.filter(({ name }) => chosen.some(({ after }) => after.includes(name)));
  return suites
    .filter((suite) => chosen.includes(suite) || awaited.includes(suite))
    .map(({ name, after, run }) => ({ name, after, run: () => run(paths) }));
}

async function build() {
  try {
    await ensureBuilt({ log: () => undefined });
    return { passed: 1, failed: 0, output: '' };
  } catch (error) {
    return { passed: 0, failed: 1, output: error.message };
  }
}

async function lint() {
  const args = ['--config', inRoot('tools/eslint.config.mjs'), '--max-warnings', '0', '.'];
  return checked(await runProgram(bin('eslint/bin/eslint.js'), args));
}

/** One check a workspace; what TypeScript found out is kept for the next run. */
async function checkTypes() {
  const results = [];
  for (const folder of workspaces()) {
    if (!existsSync(inRoot(folder, 'tsconfig.json'))) {
      results.push({ passed: 0, failed: 1, output: `${folder} has no tsconfig.json` });
      continue;
    }
    const memory = inRoot('.nx/tsc', `${folder.replace('/', '-')}.tsbuildinfo`);
    const args = ['-p', inRoot(folder), '--noEmit', '--incremental', '--tsBuildInfoFile', memory];
    results.push(checked(await runProgram(bin('typescript/bin/tsc'), args)));
  }
  return sumOf(results);
}

function sumOf(results) {
  return {
    passed: results.reduce((sum, { passed }) => sum + passed, 0),
    failed: results.reduce((sum, { failed }) => sum + failed, 0),
    output: results.map(({ output }) => output).join(''),
  };
}

/** The checked-in document is what the code says, and the web's types are what the document says. */
async function checkOpenApi() {
  const types = ['apps/api/openapi.json', '--output', 'apps/web/src/api/generated/schema.d.ts', '--check'];
  const results = [
    checked(await runProgram(inRoot('apps/api/dist/openapi.js'), ['--check'])),
    checked(await runProgram(inRoot('apps/web/node_modules/openapi-typescript/bin/cli.js'), types.map(absolute))),
  ];
  return sumOf(results);
}

const absolute = (argument) => (argument.includes('/') ? inRoot(argument) : argument);

/**
 * One worker: two suites run at a time already. It is begun anew when it has grown, for Jest keeps the modules of every file.
 */
async function jest(project, paths, reports) {
  const report = join(reports, `${project}.json`);
  const args = ['--config', inRoot('tools/jest.config.mjs'), '--selectProjects', project, '--maxWorkers=1'];
  args.push('--workerIdleMemoryLimit=1GB');
  args.push('--json', `--outputFile=${report}`, '--testLocationInResults=false', '--colors=false');
  if (paths.length > 0) args.push('--passWithNoTests', '--testPathPatterns', ...paths);
  const nodeOptions = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const { status, output } = await runProgram(bin('jest/bin/jest.js'), args, { nodeOptions });
  return { ...jestCounts(report, status, output, { mayBeEmpty: paths.length > 0 }), failedFiles: failedFiles(report) };
}

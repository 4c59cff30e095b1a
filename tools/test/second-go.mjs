/** More files than these do not fail by chance of time. */
const most = 3;

/**
 * A browser draws when it can, and a machine that does other things lets a journey come too late. Up to three files that
 * failed are run once more, against a product of their own; what needed that is said, and what fails twice has failed.
 *
 * @param run (paths) → { passed, failed, output, failedFiles: { path, passed, failed }[] }
 */
export async function withSecondGo(run, paths) {
  const first = await run(paths);
  const files = first.failedFiles;
  const failedThere = sum(files, 'failed');
  // What failed outside of any test, such as the start of the product, is no matter of time.
  if (files.length === 0 || files.length > most || failedThere !== first.failed) return first;
  const names = files.map(({ path }) => path);
  const again = await run(names);
  return {
    passed: first.passed - sum(files, 'passed') + again.passed,
    failed: again.failed,
    output: again.failed === 0 ? failedPart(first.output) : `${first.output}\n\nOnce more:\n\n${again.output}`,
    remark: again.failed === 0 ? `a second go was needed by ${names.join(', ')}` : '',
  };
}

/** What Jest printed of the files that failed, and what their pages showed. */
const failedPart = (output) =>
  output
    .split(/^(?=PASS |FAIL |When ")/m)
    .filter((part) => /^(FAIL |When ")/.test(part))
    .join('');

const sum = (files, key) => files.reduce((total, file) => total + file[key], 0);

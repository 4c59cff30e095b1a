/** How many suites run at a time: each keeps about one of two cores busy. */
const lanes = 2;

/**
 * Runs suites side by side, each after those it waits for. A suite whose forerunner failed is not run and has failed.
 *
 * @returns results in the order of the suites: { name, passed, failed, output, milliseconds }
 */
export async function runInLanes(suites, { onStart, onEnd }) {
  const results = new Map();
  const waiting = [...suites];
  const running = new Map();

  const isReady = ({ after }) =>
    after.every((name) => results.has(name) || !suites.some((suite) => suite.name === name));
  while (waiting.length + running.size > 0) {
    const next = running.size < lanes ? waiting.findIndex(isReady) : -1;
    if (next >= 0) {
      const [suite] = waiting.splice(next, 1);
      onStart(suite);
      running.set(suite.name, runOne(suite, results));
      continue;
    }
    const result = await Promise.race(running.values());
    running.delete(result.name);
    results.set(result.name, result);
    onEnd(result);
  }
  return suites.map(({ name }) => results.get(name));
}

async function runOne({ name, after, run }, results) {
  const began = performance.now();
  const broken = after.find((forerunner) => results.get(forerunner)?.failed > 0);
  const result = broken ? { passed: 0, failed: 1, output: `Not run, for ${broken} failed.` } : await run();
  return { name, ...result, milliseconds: performance.now() - began };
}

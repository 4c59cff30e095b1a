// `npm run bench` measures Geleit against a bare server on the same database, in one run, and prints one table.
import { availableParallelism, cpus, loadavg } from 'node:os';
import { readOptions } from './bench/options.mjs';
import { ensureBuilt } from './workspace/build.mjs';
import { ensureInstalled } from './workspace/install.mjs';

try {
  const options = readOptions(process.argv.slice(2));
  ensureInstalled();
  if (options.builds) await ensureBuilt();
  const load = loadavg()[0].toFixed(2);
  console.log(`Node ${process.version}, ${availableParallelism()} × ${cpus()[0].model.trim()}, load before: ${load}`);
  const { measureAll } = await import('./bench/measure-all.mjs');
  await measureAll(options);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

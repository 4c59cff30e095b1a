import { firstLoad } from './first-load.mjs';
import { measureDisclosure } from './measure-disclosure.mjs';
import { measureFreeze } from './measure-freeze.mjs';
import { measureList } from './measure-list.mjs';
import { measureLog } from './measure-log.mjs';
import { measureLogin } from './measure-login.mjs';
import { measureSearch } from './measure-search.mjs';
import { measureStatistics } from './measure-statistics.mjs';
import { openBench } from './open-bench.mjs';
import { startToReady } from './start-to-ready.mjs';
import { printTable } from './table.mjs';

/** Measures what was asked for and prints one table. */
export async function measureAll(options) {
  const rows = [];
  // First of all, for its memory is that of the whole process.
  if (options.measures('disclosure')) rows.push(await measureDisclosure());
  if (options.measures('first-load')) rows.push(firstLoad());
  if (options.measures('ready')) rows.push(await startToReady(options));
  if (['list', 'log', 'search', 'login'].some(options.measures)) rows.push(...(await measureServing(options)));
  if (options.measures('statistics')) rows.push(...(await measureStatistics(options)));
  if (options.measures('freeze')) rows.push(...(await measureFreeze(options)));
  printTable(rows);
}

async function measureServing(options) {
  const bench = await openBench(options);
  const rows = [];
  try {
    console.log(`PostgreSQL ${bench.version} on ${bench.place}`);
    if (options.measures('list')) rows.push(...(await measureList(bench, options)));
    if (options.measures('log')) rows.push(...(await measureLog(bench, options)));
    if (options.measures('search')) rows.push(...(await measureSearch(bench, options)));
    if (options.measures('login')) rows.push(await measureLogin(bench));
  } finally {
    await bench.close();
  }
  return rows;
}

// A year of a million released records, from sealed boxes to the frozen year: two people freeze it over HTTP.
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startPostgres } from '@geleit/testing';
import { createServerSecret } from '@geleit/vault';
import pg from 'pg';
import { inRoot } from '../workspace/paths.mjs';
import { startChild } from './child.mjs';
import { fillYear } from './fill-year.mjs';
import { askStatistics } from './measure-statistics.mjs';
import { logIn } from './person.mjs';
import { median, percentile } from './statistics.mjs';

const year = 2021;
const goals = { seconds: 600, megabytes: 2048, milliseconds: 200 };

/** @param {{ folder: string, records?: number }} options */
export async function measureFreeze({ folder, records = 1_000_000 }) {
  const place = join(folder, `geleit-bench-freeze-${randomUUID().slice(0, 8)}`);
  mkdirSync(place, { mode: 0o711 });
  const secretFile = join(place, 'server-secret.json');
  writeFileSync(secretFile, createServerSecret(), { mode: 0o600 });
  const postgres = await startPostgres({ dataFolder: join(place, 'postgres'), persistent: true });
  const variables = {
    DATABASE_URL: postgres.url,
    GELEIT_DATA: place,
    GELEIT_SECRET_FILE: secretFile,
    GELEIT_DEMO: '1',
    PORT: '0',
    NODE_ENV: '',
    LOG_LEVEL: 'warn',
  };
  const database = new pg.Client({ connectionString: postgres.url });
  let api;
  try {
    api = await startChild(inRoot('apps/api/dist/main.js'), variables);
    await database.connect();
    await openYear(api.message.url);
    console.log(`Sealing ${records.toLocaleString('en')} records …`);
    const filled = await fillYear(database, { year, records });
    // Begun anew, so that the memory of loading the demo world is not counted.
    await api.stop();
    api = await startChild(inRoot('apps/api/dist/main.js'), variables);
    const rows = await measure(api, database, { records, filled });
    const coordinator = await logIn(api.message.url, 'koordination@netzwerk.example');
    return [...rows, ...(await askStatistics(api.message.url, coordinator, year, `, ${count(records)} records`))];
  } finally {
    await database.end();
    await api?.stop();
    await postgres.stop();
    rmSync(place, { recursive: true, force: true });
  }
}

async function openYear(url) {
  const headers = { ...(await logIn(url, 'koordination@netzwerk.example')), 'content-type': 'application/json' };
  const answer = await fetch(`${url}/api/statistics/years`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ year }),
  });
  if (answer.status !== 201) throw new Error(`Opening the year answers ${answer.status}.`);
}

async function measure(api, database, { records, filled }) {
  const { url } = api.message;
  const first = await logIn(url, 'koordination@netzwerk.example');
  const second = await logIn(url, 'koordination2@netzwerk.example');
  const asked = await freeze(url, first);
  if (asked.status !== 202) throw new Error(`Asking for the freeze answers ${asked.status}: ${asked.body}`);
  const before = peakMegabytes(api.pid);
  // What the machine itself makes anybody wait is no matter of the freeze.
  const idle = watchHealth(url);
  await wait(10_000);
  const waitsBefore = await idle.stop();
  const watch = watchHealth(url);
  const began = performance.now();
  const done = await freeze(url, second);
  const seconds = (performance.now() - began) / 1000;
  const waits = await watch.stop();
  if (done.status !== 200) throw new Error(`The freeze answers ${done.status}: ${done.body}`);
  const peak = peakMegabytes(api.pid);
  const { n, centres } = JSON.parse(done.body);
  const { rows } = await database.query(
    `select (select count(*)::int from statistics.release where year = $1) as releases,
       (select count(*)::int from statistics.cell where year = $1) as cells`,
    [year],
  );
  const [{ releases, cells }] = rows;
  if (n !== records || releases !== 0) throw new Error(`The freeze counted ${n} and left ${releases}.`);
  return [
    {
      label: `freezing a year of ${count(records)} sealed records over HTTP`,
      value: `${seconds.toFixed(1)} s`,
      goal: `≤ ${goals.seconds} s`,
      isMet: seconds <= goals.seconds,
      remark: `boxes opened, counted, attacked, ${count(cells)} cells of ${centres} centres written, records destroyed; filling took ${filled.toFixed(0)} s`,
    },
    {
      label: 'memory of the API process meanwhile, at most',
      value: `${peak} MB`,
      goal: `≤ ${goals.megabytes} MB`,
      isMet: peak <= goals.megabytes,
      remark: `resident, ${before} MB before`,
    },
    {
      label: 'health meanwhile',
      value: `${median(waits).toFixed(1)} ms, slowest ${Math.max(...waits).toFixed(0)} ms`,
      goal: `slowest ≤ ${goals.milliseconds} ms`,
      isMet: Math.max(...waits) <= goals.milliseconds,
      remark: `${waits.length} answers, p97.5 ${percentile(waits, 0.975).toFixed(1)} ms; ten seconds before: ${median(waitsBefore).toFixed(1)} ms, slowest ${Math.max(...waitsBefore).toFixed(0)} ms`,
    },
  ];
}

const count = (number) => number.toLocaleString('en');

/** Without the time limit that `fetch` has. */
function freeze(url, headers) {
  const { promise, resolve, reject } = Promise.withResolvers();
  const asking = request(`${url}/api/statistics/years/${year}/freeze`, { method: 'POST', headers }, (answer) => {
    let body = '';
    answer.setEncoding('utf8');
    answer.on('data', (chunk) => (body += chunk));
    answer.on('end', () => resolve({ status: answer.statusCode, body }));
  });
  asking.on('error', reject);
  asking.end();
  return promise;
}

/** Asks whether the process lives, time and again. */
function watchHealth(url) {
  const waits = [];
  let isWatching = true;
  const watching = (async () => {
    while (isWatching) {
      const began = performance.now();
      await (await fetch(`${url}/api/health/live`)).arrayBuffer();
      waits.push(performance.now() - began);
      await wait(20);
    }
  })();
  return {
    async stop() {
      isWatching = false;
      await watching;
      return waits;
    },
  };
}

/** The most that was ever resident (Linux). */
function peakMegabytes(pid) {
  const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}

if (import.meta.main) {
  const { printTable } = await import('./table.mjs');
  const [records = '1000000', folder = '/tmp'] = process.argv.slice(2);
  printTable(await measureFreeze({ folder, records: Number(records) }));
}

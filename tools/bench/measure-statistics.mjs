// What a coordinator waits for, over HTTP in the demo world, and how long two of them take to freeze a year.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../workspace/paths.mjs';
import { startChild } from './child.mjs';
import { logIn } from './person.mjs';
import { median, percentile } from './statistics.mjs';

const goal = 30;
const requests = 60;
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const pairOf = (year) => ({ year, rows: ['gender'], columns: ['region'] });
const asked = (year) => [
  ['a table of two questions', 'POST', '/api/statistics/tables', pairOf(year)],
  ['the same as CSV', 'POST', '/api/statistics/tables', pairOf(year), 'text/csv'],
  ['the same as XLSX', 'POST', '/api/statistics/tables', pairOf(year), xlsx],
  ['the same as PDF', 'POST', '/api/statistics/tables', pairOf(year), 'application/pdf'],
  ['the yearly report', 'GET', `/api/statistics/reports/${year}`],
  ['the yearly report as CSV', 'GET', `/api/statistics/reports/${year}.csv`],
  ['the yearly report as XLSX', 'GET', `/api/statistics/reports/${year}.xlsx`],
  ['the yearly report as PDF', 'GET', `/api/statistics/reports/${year}.pdf`],
  ['the year in the names of HTCDS', 'GET', `/api/statistics/reports/${year}/htcds.json`],
  ['invented records as CSV', 'GET', `/api/statistics/reports/${year}/synthetic.csv`],
];

export async function measureStatistics({ folder }) {
  const dataFolder = join(folder, `geleit-bench-statistics-${process.pid}`);
  mkdirSync(dataFolder, { mode: 0o711 });
  const api = await startChild(inRoot('apps/api/dist/main.js'), {
    GELEIT_DATA: dataFolder,
    GELEIT_DEMO: '1',
    PORT: '0',
    DATABASE_URL: '',
    LOG_LEVEL: 'warn',
  });
  try {
    const { url } = api.message;
    const coordinator = await logIn(url, 'koordination@netzwerk.example');
    const second = await logIn(url, 'koordination2@netzwerk.example');
    return [...(await askStatistics(url, coordinator, 2022)), await measureFreeze(url, coordinator, second)];
  } finally {
    await api.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

/** What a coordinator waits for when she asks a frozen year, each question by itself. */
export async function askStatistics(url, coordinator, year, about = '') {
  const rows = [];
  for (const [label, method, path, body, accept] of asked(year)) {
    rows.push(await measureOne(url, coordinator, { label: `${label}${about}`, method, path, body, accept }));
  }
  return rows;
}

async function measureOne(url, person, { label, method, path, body, accept = '*/*' }) {
  const headers = { ...person, accept, ...(body ? { 'content-type': 'application/json' } : {}) };
  const times = [];
  for (let request = 0; request < requests; request += 1) {
    const began = performance.now();
    const answer = await fetch(`${url}${path}`, { method, headers, body: body && JSON.stringify(body) });
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`${method} ${path} answers ${answer.status}.`);
    times.push(performance.now() - began);
  }
  const [first, ...rest] = times;
  const middle = median(rest);
  return {
    label,
    value: `${middle.toFixed(1)} ms, p97.5 ${percentile(rest, 0.975).toFixed(1)} ms`,
    goal: `p50 ≤ ${goal} ms`,
    isMet: middle <= goal,
    remark: `first ${first.toFixed(0)} ms, ${requests} requests, one connection`,
  };
}

async function measureFreeze(url, first, second) {
  const last = new Date().getFullYear() - 1;
  const freeze = (headers) => fetch(`${url}/api/statistics/years/${last}/freeze`, { method: 'POST', headers });
  await freeze(first);
  const began = performance.now();
  const answer = await freeze(second);
  if (answer.status !== 200) throw new Error(`The freeze answers ${answer.status}.`);
  const { n } = await answer.json();
  return {
    label: `freezing a year of ${n} records, attacks included`,
    value: `${((performance.now() - began) / 1000).toFixed(1)} s`,
    remark: 'boxes opened, cube built, attacked and written, records and key destroyed',
  };
}

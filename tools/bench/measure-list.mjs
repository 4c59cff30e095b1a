import { inRounds, ratioRow } from './rounds.mjs';
import { centres } from './stack.mjs';

const connections = 20;

/** The case list, 25 opened cases with row-level security and protocol, against 25 rows in clear. */
export async function measureList(bench, { rounds, seconds }) {
  const headers = await bench.logIn('beratung', centres[0]);
  const bare = (path) => ({ port: bench.barePort, method: 'GET', path, headers: {}, connections });
  const results = await inRounds(
    bench.loader,
    {
      counted: bare('/same-size-and-count'),
      ours: {
        port: bench.apiPort,
        method: 'GET',
        path: '/api/cases?page=1&perPage=25&sort=-updatedAt',
        headers,
        connections,
      },
      uncounted: bare('/same-size'),
      wide: bare('/wide-and-count'),
    },
    rounds,
    seconds,
  );
  const bytes = (name) => `${(results[name][0].bytes / 1000).toFixed(1)} kB`;
  const against = (name, goal) =>
    `list, 20 connections, 2,000 cases: ours ${bytes('ours')} with count : bare ${bytes(name)} ${goal}`;
  return [
    ratioRow(against('counted', 'with count'), results.ours, results.counted, 0.35),
    ratioRow(against('uncounted', 'without count'), results.ours, results.uncounted),
    ratioRow(against('wide', 'with count'), results.ours, results.wide),
  ];
}

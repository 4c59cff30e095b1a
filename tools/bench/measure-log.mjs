import { aSupportStep } from '@geleit/testing';
import { inRounds, ratioRow } from './rounds.mjs';
import { centres } from './stack.mjs';

const connections = 20;

/** Logging a step, against bare inserts of the same rows into the same tables. */
export async function measureLog(bench, { rounds, seconds }) {
  const headers = { ...(await bench.logIn('beratung', centres[0])), 'if-none-match': '*' };
  const body = JSON.stringify(aSupportStep());
  const put = (port, path) => ({ port, method: 'PUT', path, headers, body, names: bench.caseIds, connections });
  const results = await inRounds(
    bench.loader,
    {
      statements: put(bench.barePort, '/statements/{name}/{id}'),
      ours: put(bench.apiPort, '/api/cases/{name}/support-steps/{id}'),
      atOnce: put(bench.barePort, '/one-statement/{name}/{id}'),
    },
    rounds,
    seconds,
  );
  return [
    ratioRow('log a step, 20 connections : bare transaction of the same rows', results.ours, results.statements, 0.35),
    ratioRow('log a step, 20 connections : bare rows in one statement', results.ours, results.atOnce),
  ];
}

import { refuseRefusals } from './rounds.mjs';
import { centres } from './stack.mjs';

/** Filters and the search by code look into sealed facts: every case of the centre is opened for each request. */
export async function measureSearch(bench, { seconds }) {
  const rows = [];
  for (const centre of centres) {
    const headers = await bench.logIn('leitung', centre);
    const search = async (label, body, goal) => {
      const job = {
        port: bench.apiPort,
        method: 'POST',
        path: '/api/cases/search',
        headers,
        body: JSON.stringify(body),
        connections: 1,
      };
      await bench.loader.ask({ ...job, seconds: 2 });
      const result = await bench.loader.ask({ ...job, seconds: 2 * seconds });
      refuseRefusals(label, result);
      const { p50, p97_5, requests } = result;
      const value = `${p50.toFixed(1)} ms, p97.5 ${p97_5.toFixed(1)} ms`;
      rows.push({
        label: `${label}, ${centre.cases.toLocaleString('en')} cases`,
        value,
        goal: goal && `p50 ≤ ${goal} ms`,
        isMet: p50 <= goal,
        remark: `${requests} requests, one connection`,
      });
    };
    const filter = { gender: ['female'], riskLevel: ['high', 'acute'], state: ['active'] };
    await search('three filters over sealed facts', { filter }, centre.cases === 2000 ? 30 : 150);
    await search('search by part of a code', { q: 'adler' });
  }
  return rows;
}

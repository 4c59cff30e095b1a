import { median } from './statistics.mjs';
import { centres } from './stack.mjs';

const logIns = 9;

/** Most of a log-in is Argon2id over 128 MiB, on purpose. */
export async function measureLogin(bench) {
  const times = [];
  for (let index = 0; index < logIns; index += 1) {
    const began = performance.now();
    await bench.logIn('beratung', centres[0]);
    times.push(performance.now() - began);
  }
  const range = `${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)}`;
  return {
    label: 'log-in',
    value: `${median(times).toFixed(0)} ms (${range})`,
    remark: `${logIns} log-ins, Argon2id 128 MiB × 3`,
  };
}

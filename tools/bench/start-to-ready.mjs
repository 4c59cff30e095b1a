import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../workspace/paths.mjs';
import { startChild } from './child.mjs';
import { median } from './statistics.mjs';

const runs = 3;
const goal = 8;

/** From starting the built API over an empty data folder to serving, demo world included. */
export async function startToReady({ folder }) {
  const seconds = [];
  for (let run = 0; run < runs; run += 1) {
    const dataFolder = join(folder, `geleit-bench-start-${process.pid}-${run}`);
    mkdirSync(dataFolder, { mode: 0o711 });
    const began = performance.now();
    const api = await startChild(inRoot('apps/api/dist/main.js'), {
      GELEIT_DATA: dataFolder,
      GELEIT_DEMO: '1',
      PORT: '0',
      DATABASE_URL: '',
      LOG_LEVEL: 'warn',
    });
    seconds.push((performance.now() - began) / 1000);
    await api.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  }
  const measured = median(seconds);
  return {
    label: 'start to ready, empty data folder, demo world included',
    value: `${measured.toFixed(1)} s`,
    goal: `≤ ${goal} s`,
    isMet: measured <= goal,
    remark: `runs ${seconds.map((one) => one.toFixed(1)).join(' ')}`,
  };
}

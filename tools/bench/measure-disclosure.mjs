// The pure part of a freeze: a million released records become the cube of a year. No database, no decryption.
import { randomFillSync } from 'node:crypto';

const goals = { seconds: 600, megabytes: 2048 };

/** @param {{ records?: number }} options */
export async function measureDisclosure({ records = 1_000_000 } = {}) {
  const { buildRelease, syntheticYear2022, yearDimensions } = await import('../../libs/disclosure/dist/index.js');
  const year = syntheticYear2022();
  const before = performance.now();
  const cpuBefore = process.cpuUsage();
  const cube = buildRelease(repeated(year, records), { year: 2022, dimensions: yearDimensions() }, systemRandom());
  const seconds = (performance.now() - before) / 1000;
  const { user, system } = process.cpuUsage(cpuBefore);
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  return {
    label: `counting a year of ${records.toLocaleString('en')} records`,
    value: `${seconds.toFixed(1)} s (${((user + system) / 1e6).toFixed(1)} s of CPU), at most ${megabytes} MB`,
    goal: `≤ ${goals.seconds} s, ≤ ${goals.megabytes} MB`,
    isMet: seconds <= goals.seconds && megabytes <= goals.megabytes,
    remark: `${cube.tables.length} tables; without opening the records`,
  };
}

/** The invented year over and over, one record at a time. */
function* repeated(year, records) {
  for (let index = 0; index < records; index++) yield year[index % year.length];
}

/** The system's generator, some thousand words at a time. */
function systemRandom() {
  const words = new Uint32Array(4096);
  let used = words.length;
  return () => {
    if (used === words.length) {
      randomFillSync(words);
      used = 0;
    }
    return words[used++];
  };
}

if (import.meta.main) {
  const { printTable } = await import('./table.mjs');
  printTable([await measureDisclosure({ records: Number(process.argv[2] ?? 1_000_000) })]);
}

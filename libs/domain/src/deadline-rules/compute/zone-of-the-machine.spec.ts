import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

// A zone is read once by a process, so each one gets its own: the sources, built as for the product.
const root = process.cwd();
const domain = join(root, 'libs/domain');
const zones = ['UTC', 'America/Los_Angeles', 'Pacific/Auckland', 'Europe/Berlin', 'Asia/Kathmandu'];

const script = `
import { computeDeadline, deadlineRules } from './index.js';
const days = ['2026-03-28', '2026-03-29', '2026-10-25', '2028-02-29', '2030-12-31'];
const results = deadlineRules.flatMap((rule) => days.flatMap((date) => rule.kinds.map((kind) =>
  date < (rule.validFrom ?? '') ? null : computeDeadline({ rule, land: 'NW', trigger: { date, kind, time: '02:30' } }))));
process.stdout.write(JSON.stringify({ offset: new Date(2026, 0, 1).getTimezoneOffset(), results }));
`;

describe('the clock and the zone of the machine', () => {
  let built: string;

  beforeAll(() => {
    const cache = join(root, 'node_modules/.cache');
    mkdirSync(cache, { recursive: true });
    built = mkdtempSync(join(cache, 'zones-'));
    writeFileSync(join(built, 'package.json'), '{ "type": "module" }');
    const swc = join(dirname(createRequire(join(root, 'package.json')).resolve('@swc/cli/package.json')), 'bin/swc.js');
    const options = ['--strip-leading-paths', '--config-file', join(root, '.swcrc'), '--ignore', '**/*.spec.ts'];
    execFileSync(process.execPath, [swc, 'src', '--out-dir', built, ...options], { cwd: domain, stdio: 'ignore' });
    writeFileSync(join(built, 'zones.mjs'), script);
  });

  afterAll(() => rmSync(built, { recursive: true, force: true }));

  it('have no influence, also on the days when clocks change', () => {
    const [first, ...others] = zones.map((zone) => {
      const text = execFileSync(process.execPath, [join(built, 'zones.mjs')], {
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
        maxBuffer: 64_000_000,
      });
      return JSON.parse(text) as { offset: number; results: unknown[] };
    });

    expect(new Set([first!, ...others].map(({ offset }) => offset)).size).toBeGreaterThan(3);
    expect(first!.results.length).toBeGreaterThan(500);
    for (const { results } of others) expect(results).toEqual(first!.results);
  });
});

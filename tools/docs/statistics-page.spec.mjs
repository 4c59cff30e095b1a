import { publishedFigures } from '@geleit/disclosure';
import { readFileSync } from 'node:fs';

const page = readFileSync('docs/statistics.md', 'utf8');

describe('the page on the national statistics', () => {
  it('puts a measured range beside every figure published of 2022 that a cube can answer', () => {
    const lines = page.split('\n').filter((line) => /^\| [\w-]+ \| .* \| (percent|cases) \|$/.test(line));
    const known = new Set(publishedFigures.filter(({ period }) => period === '2022').map(({ figure }) => figure));

    expect(lines.length).toBeGreaterThan(20);
    expect(lines.filter((line) => !known.has(line.split(' | ')[0].slice(2)))).toEqual([]);
  });

  it('has invented records that follow every published margin, and tables of two within five', () => {
    const section =
      page.split('## How far the invented records are from what is published')[1]?.split('\n## ')[0] ?? '';
    const rows = [...section.matchAll(/^\| .+ \| \d+ \| (\d+) \| \d+ \| [\d.]+ \| [\d.]+ % \| (\d+) \|$/gm)];

    expect(rows).toHaveLength(10);
    expect(rows.filter(([, margin, pair]) => margin !== '0' || Number(pair) > 5)).toEqual([]);
  });

  it('tells of this system, and of four weaker ones that the same attacks break', () => {
    const verdicts = [...page.matchAll(/^### (.*): (not broken|\*\*broken\*\*)$/gm)].map(([, , verdict]) => verdict);

    expect(verdicts).toEqual(['not broken', ...Array.from({ length: 4 }, () => '**broken**')]);
  });
});

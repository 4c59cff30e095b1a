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

  it('tells of this system, and of four weaker ones that the same attacks break', () => {
    const verdicts = [...page.matchAll(/^### (.*): (not broken|\*\*broken\*\*)$/gm)].map(([, , verdict]) => verdict);

    expect(verdicts).toEqual(['not broken', ...Array.from({ length: 4 }, () => '**broken**')]);
  });
});

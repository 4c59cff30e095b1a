import { deadlineRules } from '@geleit/domain';
import { readFileSync } from 'node:fs';
import { deadlinesPage } from './deadlines-page.mjs';

describe('the page that a lawyer checks line by line', () => {
  it('is the one that the rules make: after a change run `npm run docs:deadlines`', () => {
    expect(readFileSync('docs/deadlines.md', 'utf8')).toBe(deadlinesPage());
  });

  it('has one line for every rule', () => {
    const lines = deadlinesPage()
      .split('\n')
      .filter((line) => /^\| \d+ \|/.test(line));
    expect(lines).toHaveLength(deadlineRules.length);
    for (const [index, { id }] of deadlineRules.entries()) {
      expect(lines[index]).toContain(`| ${index + 1} | \`${id}\`<br>`);
      expect(lines[index]).not.toMatch(/undefined|\|\s+\|/);
    }
  });
});

import { readFileSync } from 'node:fs';
import { hintsIn } from '../hints-in.js';
import { labelledSentences } from './labelled-sentence.js';
import { figuresPage } from './page.js';
import { precision, recall, scoresOf } from './score.js';

const at = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const tuned = labelledSentences(at('../sentences/tuned.txt'));
const measured = labelledSentences(at('../sentences/measured.txt'));

describe('the figures of the hints', () => {
  it('stand on 250 invented sentences that nothing was tuned on, half of them with nothing to find', () => {
    const withSomething = measured.filter(({ labels }) => labels.length > 0).length;
    expect(measured).toHaveLength(250);
    expect(tuned.length).toBeGreaterThanOrEqual(250);
    expect(withSomething / measured.length).toBeCloseTo(0.5, 1);
    const known = new Set(tuned.map(({ text }) => text));
    expect(measured.filter(({ text }) => known.has(text))).toEqual([]);
  });

  it.each([
    ['measured only', measured, { precision: 0.922, recall: 0.914 }],
    ['tuned on', tuned, { precision: 0.983, recall: 0.988 }],
  ])('do not fall by a point: %s', (_, sentences, floor) => {
    const { total } = scoresOf(sentences, hintsIn);
    expect(precision(total)).toBeGreaterThanOrEqual(floor.precision);
    expect(recall(total)).toBeGreaterThanOrEqual(floor.recall);
  });

  it.each([
    ['name', 0.89, 0.89],
    ['phone', 0.91, 0.99],
    ['email', 0.99, 0.99],
    ['handle', 0.99, 0.99],
    ['address', 0.84, 0.99],
    ['birthDate', 0.99, 0.9],
    ['fileNumber', 0.99, 0.83],
    ['iban', 0.99, 0.99],
  ] as const)('do not fall by a point for one kind: %s', (kind, leastPrecision, leastRecall) => {
    const score = scoresOf(measured, hintsIn)[kind];
    expect(precision(score)).toBeGreaterThanOrEqual(leastPrecision);
    expect(recall(score)).toBeGreaterThanOrEqual(leastRecall);
  });

  it('are those of the documentation', () => {
    expect(at('../../../../../docs/text-hints.md')).toContain(figuresPage(tuned, measured, hintsIn));
  });
});

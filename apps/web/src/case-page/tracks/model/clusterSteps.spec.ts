import { describe, expect, it } from '@jest/globals';
import { clusterSteps } from './clusterSteps.js';

const step = (occurredOn: string, area = 'health', kind = 'doctor') => ({ occurredOn, area, kind });

describe('stretches of work', () => {
  it('join steps of an area that follow within two months', () => {
    const clusters = clusterSteps([step('2026-03-11'), step('2026-01-10')]);

    expect(clusters).toEqual([
      { area: 'health', from: '2026-01-10', until: '2026-03-11', count: 2, kinds: ['doctor'] },
    ]);
  });

  it('begin anew after a longer silence', () => {
    const clusters = clusterSteps([step('2026-01-10'), step('2026-03-12')]);

    expect(clusters.map(({ from, until }) => [from, until])).toEqual([
      ['2026-01-10', '2026-01-10'],
      ['2026-03-12', '2026-03-12'],
    ]);
  });

  it('do not mix areas', () => {
    const clusters = clusterSteps([step('2026-01-10'), step('2026-01-11', 'legal', 'lawyer')]);

    expect(clusters.map(({ area }) => area)).toEqual(['health', 'legal']);
  });

  it('name their most frequent kind first', () => {
    const clusters = clusterSteps([
      step('2026-01-01'),
      step('2026-01-02', 'health', 'psychotherapy'),
      step('2026-01-03', 'health', 'psychotherapy'),
    ]);

    expect(clusters[0]?.kinds).toEqual(['psychotherapy', 'doctor']);
  });
});

import { describe, expect, it } from '@jest/globals';
import { needItems, proceedingItems, stayItems } from './recordItems.js';

const words = {
  stay: (kind: string) => kind,
  need: (need: string) => need,
  proceeding: (kind: string, roles: readonly string[]) => [kind, ...roles].join(' '),
  stage: (stage: string) => stage,
};

describe('housing on the graph', () => {
  it('is one bar with a seam where somebody moved within the same kind, and leaves out what is only looked for', () => {
    const stays = [
      { id: 'b', kind: 'own-shelter', from: '2025-04-16', until: null },
      { id: 'a', kind: 'own-shelter', from: '2024-11-13', until: '2025-04-16' },
      { id: 'c', kind: 'own-flat', from: null, until: null },
    ];

    expect(stayItems(stays, words)).toMatchObject([{ from: '2024-11-13', until: null, seams: ['2025-04-16'] }]);
  });

  it('begins a bar anew after a gap or in another kind', () => {
    const stays = [
      { id: 'a', kind: 'hotel', from: '2025-01-01', until: '2025-02-01' },
      { id: 'b', kind: 'collective', from: '2025-02-01', until: '2025-03-01' },
      { id: 'c', kind: 'collective', from: '2025-04-01', until: null },
    ];

    expect(stayItems(stays, words).map(({ label, from }) => [label, from])).toEqual([
      ['hotel', '2025-01-01'],
      ['collective', '2025-02-01'],
      ['collective', '2025-04-01'],
    ]);
  });
});

describe('health on the graph', () => {
  const aNeed = { id: 'n', need: 'medical', state: 'received', since: '2025-01-10', appointmentOn: null, bornOn: null };

  it('is a moment when it was met at once, a bar to the birth, and goes on while it is needed', () => {
    const needs = [
      aNeed,
      { ...aNeed, need: 'pregnancy', state: 'needed', bornOn: '2025-06-01' },
      { ...aNeed, need: 'psychological', state: 'referred' },
    ];

    expect(needItems(needs, words).map(({ form, until }) => [form, until])).toEqual([
      ['moment', '2025-01-10'],
      ['range', '2025-06-01'],
      ['range', null],
    ]);
  });
});

describe('a proceeding on the graph', () => {
  const criminal = {
    id: 'p',
    kind: 'criminal',
    roles: ['witness'],
    openedOn: null,
    outcome: 'open',
    outcomeOn: null,
    stages: [
      { stage: 'report', on: '2025-12-01' },
      { stage: 'charge', on: '2026-01-10' },
    ],
  };

  it('goes on until it has an outcome, and says the newest stage', () => {
    expect(proceedingItems([criminal], words)).toMatchObject([
      { from: '2025-12-01', until: null, label: 'criminal witness: charge', shortLabel: 'criminal witness' },
    ]);
  });

  it('ends with its outcome or the last stage after it', () => {
    const over = { ...criminal, outcome: 'discontinued', outcomeOn: '2026-02-01' };

    expect(proceedingItems([over], words)).toMatchObject([{ until: '2026-02-01', seams: ['2026-01-10'] }]);
    expect(proceedingItems([{ ...criminal, stages: [] }], words)).toEqual([]);
  });
});

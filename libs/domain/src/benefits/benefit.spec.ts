import { sumsOf } from './benefit.js';

describe('amounts of benefits', () => {
  it('add up to the cent, by kind, state and period', () => {
    const granted = { kind: 'asylblg', state: 'granted', per: 'month' } as const;
    expect(
      sumsOf([
        { ...granted, amountCents: 46_010 },
        { ...granted, amountCents: 5_099 },
        { ...granted, amountCents: 1, per: 'once' },
        { ...granted, state: 'claimed', amountCents: 100 },
        { kind: 'damages', state: 'received', amountCents: 100_000_001 },
        { kind: 'sgb-2', state: 'claimed' },
      ]),
    ).toEqual([
      { kind: 'asylblg', state: 'granted', per: 'month', cents: 51_109 },
      { kind: 'asylblg', state: 'granted', per: 'once', cents: 1 },
      { kind: 'asylblg', state: 'claimed', per: 'month', cents: 100 },
      { kind: 'damages', state: 'received', per: 'once', cents: 100_000_001 },
    ]);
  });
});

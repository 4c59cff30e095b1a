import { caseloadInsight } from './caseloadInsight.js';

const row = (name: string, total: number) => ({
  user: { id: name, name },
  active: total,
  clearing: 0,
  dormant: 0,
  contact: 0,
  total,
});

describe('the sentence above the caseload', () => {
  it('names who has most and what the others have', () => {
    const caseload = [row('Elif', 16), row('Jonas', 18), row('Mira', 15)];

    expect(caseloadInsight(caseload)).toEqual({ kind: 'leads', name: 'Jonas', most: 18, others: [15, 16] });
  });

  it('blames nobody when all have the same', () => {
    expect(caseloadInsight([row('Elif', 9), row('Jonas', 9)]).kind).toBe('same');
  });

  it('speaks of no others where there are none', () => {
    expect(caseloadInsight([row('Elif', 9)]).kind).toBe('alone');
  });

  it('is silent about nobody', () => {
    expect(caseloadInsight([])).toEqual({ kind: 'none' });
    expect(caseloadInsight([row('Elif', 0)])).toEqual({ kind: 'none' });
  });

  it('leaves the order of the answer alone', () => {
    const caseload = [row('Elif', 1), row('Jonas', 2)];

    caseloadInsight(caseload);

    expect(caseload.map(({ user }) => user.name)).toEqual(['Elif', 'Jonas']);
  });
});

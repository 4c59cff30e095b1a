import { minutesOfEach, noGroup, withCase } from './stepGroup.js';

describe('a step for several cases', () => {
  const falke = { id: 'f', code: 'FALKE-9' };

  it('takes a case in and out again, each with a step of its own', () => {
    const group = withCase(withCase(noGroup, falke), { id: 'm', code: 'MEISE-3' });
    expect(group.cases.map(({ code }) => code)).toEqual(['FALKE-9', 'MEISE-3']);
    expect(new Set(group.cases.map(({ stepId }) => stepId)).size).toBe(2);
    expect(withCase(group, falke).cases.map(({ code }) => code)).toEqual(['MEISE-3']);
  });

  it('gives each case all minutes, or its share of them', () => {
    const group = withCase(withCase(noGroup, falke), { id: 'm', code: 'MEISE-3' });
    expect(minutesOfEach(100, group)).toEqual([100, 100, 100]);
    expect(minutesOfEach(100, { ...group, isShared: true })).toEqual([34, 33, 33]);
  });
});

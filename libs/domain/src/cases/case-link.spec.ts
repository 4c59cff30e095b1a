import { otherEnd, pairOf } from './case-link.js';

describe('a link between two cases', () => {
  it('is the same from both ends', () => {
    expect(pairOf('b', 'a')).toEqual(pairOf('a', 'b'));
    const link = { cases: pairOf('b', 'a'), kind: 'family' } as const;
    expect([otherEnd(link, 'a'), otherEnd(link, 'b')]).toEqual(['b', 'a']);
  });

  it('says nothing to a case that is not in it', () => {
    expect(otherEnd({ cases: ['a', 'b'], kind: 'family' }, 'c')).toBeUndefined();
  });
});

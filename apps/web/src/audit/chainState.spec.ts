import { chainState, readable, reasonOf } from './chainState.js';

const intact = { intact: true, checked: 812, unchained: 0, firstBad: null, head: { number: 812, hash: 'abcdef0123' } };

describe('the verification card', () => {
  it('calls a whole chain intact, rows that wait for their place included', () => {
    expect(chainState(intact)).toBe('intact');
    expect(chainState({ ...intact, unchained: 3 })).toBe('intact');
  });

  it('calls a chain with one bad place broken, whatever else it says', () => {
    expect(chainState({ ...intact, firstBad: { number: 7, id: null, why: 'changed' } })).toBe('broken');
    expect(chainState({ ...intact, intact: false })).toBe('broken');
  });

  it('does not praise a log without entries', () => {
    expect(chainState({ ...intact, checked: 0, head: null })).toBe('empty');
  });

  it('has a sentence for reasons it does not know', () => {
    expect(reasonOf('missing')).toBe('missing');
    expect(reasonOf('cosmic-ray')).toBe('other');
  });

  it('groups a checksum for comparing by eye', () => {
    expect(readable('abcdef0123')).toBe('abcd ef01 23');
  });
});

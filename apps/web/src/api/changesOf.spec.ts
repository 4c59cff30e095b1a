import { changesOf } from './changesOf.js';

describe('the body of a change', () => {
  it('names only what changed, within groups as well', () => {
    const before = {
      id: 'a',
      version: 3,
      code: 'ADLER-17',
      facts: { gender: 'female', ageGroup: '22-29' },
      minutes: 30,
    };

    const changes = changesOf(before, { ...before, facts: { gender: 'female', ageGroup: '30-39' }, minutes: 45 });

    expect(changes).toEqual({ facts: { ageGroup: '30-39' }, minutes: 45 });
  });

  it('takes a statement back with null and leaves an untouched list alone', () => {
    expect(changesOf({ note: 'alt', withWhom: ['lawyer'] }, { note: undefined, withWhom: ['lawyer'] })).toEqual({
      note: null,
    });
  });
});

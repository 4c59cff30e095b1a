import { hintsIn } from '@geleit/domain';
import { daySpellings } from './daySpellings.js';

describe('today', () => {
  const known = daySpellings('2026-11-24');

  it.each(['24.11.2026', '24.11.26', '24. November 2026', '24 November 2026', 'November 24, 2026', '2026-11-24'])(
    'is not called a date of birth when written as %s',
    (day) => {
      expect(hintsIn(`geb. ${day}`).map(({ kind }) => kind)).toEqual(['birthDate']);
      expect(hintsIn(`geb. ${day}`, { known })).toEqual([]);
    },
  );

  it('hides no other day', () => {
    expect(hintsIn('geb. 24.11.1998', { known }).map(({ text }) => text)).toEqual(['24.11.1998']);
  });
});

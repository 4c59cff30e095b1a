import { initialsOf } from './initials.js';

describe('initials', () => {
  it.each([
    ['Mira Sander', 'MS'],
    ['Mira', 'M'],
    ['Dr. Anna-Lena von der Mark', 'AM'],
    ['Élodie Öztürk', 'ÉÖ'],
    ['', ''],
  ])('of "%s" are "%s"', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});

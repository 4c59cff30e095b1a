import { describe, expect, it } from '@jest/globals';
import { euroTyped, readEuro } from './euro.js';

describe('an amount of money', () => {
  it.each([
    ['563', 56_300],
    ['563,5', 56_350],
    ['563.05', 56_305],
    ['1.563,00', 156_300],
    ['1.563', 156_300],
    ['0,07 €', 7],
  ])('typed as %s is %i cents', (typed, cents) => {
    expect(readEuro(typed, 'de')).toBe(cents);
  });

  it.each(['', 'viel', '5,055', '-3', '1.2.3'])('is not read out of "%s"', (typed) => {
    expect(readEuro(typed, 'de')).toBeNull();
  });

  it('groups its thousands as the language of the page does', () => {
    expect([readEuro('1,563.00', 'en'), readEuro('1,563', 'de')]).toEqual([156_300, null]);
  });

  it('comes back as it was typed', () => {
    expect([euroTyped(56_305, 'de'), euroTyped(7, 'en')]).toEqual(['563,05', '0.07']);
    expect(readEuro(euroTyped(123_456, 'de'), 'de')).toBe(123_456);
  });
});

import { describe, expect, it } from '@jest/globals';
import { readTime } from './readTime.js';

describe('a time of day', () => {
  it.each([
    ['8:30', '08:30'],
    ['8.30', '08:30'],
    ['830', '08:30'],
    ['0830', '08:30'],
    ['14', '14:00'],
    ['14 Uhr', '14:00'],
    ['23:59', '23:59'],
  ])('typed as %s is %s', (typed, time) => {
    expect(readTime(typed)).toBe(time);
  });

  it.each(['', '24:00', '8:60', 'früh', '8:5'])('is not read out of "%s"', (typed) => {
    expect(readTime(typed)).toBeNull();
  });
});

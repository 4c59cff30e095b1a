import { expiryOf } from './expiry.js';

describe('a document that runs out', () => {
  it.each([
    ['2026-11-22', 'expired'],
    ['2026-11-23', 'soon'],
    ['2026-12-23', 'soon'],
    ['2026-12-24', 'later'],
  ])('on %s is, on 23 November 2026, %s', (expiresOn, expected) => {
    expect(expiryOf(expiresOn, '2026-11-23')).toBe(expected);
  });
});

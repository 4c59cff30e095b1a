import { percent } from './percent.js';

describe('a published share', () => {
  it('is read with one decimal, and as a dash below the smallest base', () => {
    expect(percent(12)).toBe('12,0 %');
    expect(percent(35.3)).toBe('35,3 %');
    expect(percent(null)).toBe('–');
    expect(percent(undefined)).toBe('–');
  });
});

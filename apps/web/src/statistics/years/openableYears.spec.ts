import { openableYears } from './openableYears.js';

describe('a year to be opened', () => {
  it('is this one, the next or the last, as long as it is not there', () => {
    expect(openableYears(2026, [])).toEqual([2026, 2027, 2025]);
    expect(openableYears(2026, [2025, 2026])).toEqual([2027]);
  });
});

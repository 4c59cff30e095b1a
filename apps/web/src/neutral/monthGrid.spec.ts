import { monthGrid } from './monthGrid.js';

describe('the calendar of the neutral page', () => {
  it('starts each week on Monday and leaves other months out', () => {
    const weeks = monthGrid(2026, 0);

    expect(weeks[0]).toEqual([null, null, null, 1, 2, 3, 4]);
    expect(weeks.at(-1)).toEqual([26, 27, 28, 29, 30, 31, null]);
  });

  it('knows a leap day and a February that fits four weeks', () => {
    expect(monthGrid(2028, 1).flat()).toContain(29);
    expect(monthGrid(2027, 1)).toHaveLength(4);
  });
});

import { isWorkingDay, workingDayFrom, workingDayUntil } from './working-days.js';

describe('working days of the demo world', () => {
  it.each([
    ['2026-04-03', 'Good Friday'],
    ['2026-04-06', 'Easter Monday'],
    ['2026-05-14', 'Ascension'],
    ['2026-05-25', 'Whit Monday'],
    ['2025-04-21', 'Easter Monday of another year'],
    ['2027-03-29', 'Easter Monday in March'],
    ['2026-10-31', 'Reformation Day'],
    ['2026-12-25', 'Christmas'],
    ['2026-11-22', 'a Sunday'],
  ])('leave out %s, %s', (date) => {
    expect(isWorkingDay(date)).toBe(false);
  });

  it('count an ordinary Monday', () => {
    expect(isWorkingDay('2026-11-23')).toBe(true);
  });

  it('are found in both directions over Christmas', () => {
    expect(workingDayUntil('2026-12-27')).toBe('2026-12-24');
    expect(workingDayFrom('2026-12-25')).toBe('2026-12-28');
  });
});

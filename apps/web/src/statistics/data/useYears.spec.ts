import { yearAtWork } from './useYears.js';
import type { StatisticsYear } from './year.js';

const year = (of: number, state: StatisticsYear['state']) => ({ year: of, state }) as StatisticsYear;

describe('the year that needs somebody', () => {
  it('is the one being collected, before the running and the frozen ones', () => {
    const years = [year(2026, 'open'), year(2025, 'collecting'), year(2024, 'frozen')];

    expect(yearAtWork(years)?.year).toBe(2025);
  });

  it('is the running one when nothing is collected, and the newest when all are frozen', () => {
    expect(yearAtWork([year(2024, 'frozen'), year(2026, 'open')])?.year).toBe(2026);
    expect(yearAtWork([year(2023, 'frozen'), year(2024, 'frozen')])?.year).toBe(2024);
    expect(yearAtWork([])).toBeUndefined();
  });
});

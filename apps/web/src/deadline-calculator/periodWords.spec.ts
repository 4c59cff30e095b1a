import type { T } from '../i18n/useT.js';
import { periodWords } from './periodWords.js';
import type { Period } from './rule.js';

const t: T = (key, options) =>
  `${key.replace('deadlineCalculator.', '')}${options ? ` ${Object.values(options).join()}` : ''}`;
const words = (op: Period['op'], n: number, unit: Period['unit']) => periodWords({ op, n, unit }, t);

describe('a period in words', () => {
  it.each([
    [words('add', 1, 'months'), 'unit.months 1'],
    [words('hours', 72, 'hours'), 'unit.hours 72'],
    [words('sub', 28, 'days'), 'period.sub unit.days 28'],
    [words('date', 0, 'days'), 'period.date'],
    [words('werktage', 3, 'werktage'), 'period.werktage 3'],
    [words('month-end', 0, 'months'), 'period.month-end-same'],
    [words('year-end', 4, 'years'), 'period.year-end unit.years 4'],
  ])('reads %s', (read, expected) => {
    expect(read).toBe(expected);
  });
});

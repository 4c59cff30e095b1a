import { validateSync } from 'class-validator';
import { PlainDate } from './field.js';

class Letter {
  @PlainDate({ min: '2000-01-01', max: '2060-12-31' })
  date!: string;
}

const refusedFor = (date: unknown): string[] =>
  validateSync(Object.assign(new Letter(), { date })).flatMap(({ constraints }) => Object.keys(constraints ?? {}));

describe('a day that is asked for', () => {
  it.each(['2000-01-01', '2028-02-29', '2060-12-31'])('%s is taken', (date) => {
    expect(refusedFor(date)).toEqual([]);
  });

  it.each(['1890-05-01', '1999-12-31', '2061-01-01', '2200-01-01'])(
    '%s is refused with the days that are taken',
    (date) => {
      expect(refusedFor(date)).toEqual(['dateRange']);
    },
  );

  it.each(['2026-02-30', '2026-13-01', '2026-1-1', '02.04.2026', '', 20260402])('%s is no day', (date) => {
    expect(refusedFor(date)).toContain('plainDate');
  });
});

import { chosenMonths, monthsPicture, signsIn, spanOf, type DaySign } from './monthsPicture.js';
import type { DeadlineStep } from './preview.js';

const step = (kind: string, date: string) => ({ kind, date, text: '' }) as DeadlineStep;

/** Posted Monday 26.01.2026: notified on the 30th, a month on ends on Saturday 28.02., so Monday 02.03. */
const posted = {
  dueOn: '2026-03-02',
  notifiedOn: '2026-01-30',
  steps: [
    step('trigger', '2026-01-26'),
    step('fiction', '2026-01-30'),
    step('first-day', '2026-01-31'),
    step('raw', '2026-02-28'),
    step('month-end', '2026-02-28'),
    step('shift', '2026-03-02'),
    step('due', '2026-03-02'),
  ],
};
const signs = (computed: typeof posted & { possiblyUntil?: string }): Record<string, DaySign> =>
  Object.fromEntries(monthsPicture(computed).flatMap(({ days }) => days.map(({ day, sign }) => [day, sign])));

describe('the picture of a computation', () => {
  it('has a sign for the post, its way, the notice, the period, the crossed-out days and the last day', () => {
    const days = signs(posted);

    expect(days).toMatchObject({
      '2026-01-25': 'none',
      '2026-01-26': 'posted',
      '2026-01-27': 'fiction',
      '2026-01-29': 'fiction',
      '2026-01-30': 'notified',
      '2026-01-31': 'running',
      '2026-02-27': 'running',
      '2026-02-28': 'raw',
      '2026-03-01': 'skipped',
      '2026-03-02': 'due',
      '2026-03-03': 'none',
    });
  });

  it('shows three months in a row', () => {
    expect(monthsPicture(posted).map(({ month, offset, leftOut }) => [month, offset, leftOut])).toEqual([
      ['2026-01', 3, 0],
      ['2026-02', 6, 0],
      ['2026-03', 6, 0],
    ]);
  });

  it('leaves out the middle of a long period and says how much', () => {
    const year = { ...posted, dueOn: '2027-01-30', steps: [step('trigger', '2026-01-26'), step('raw', '2027-01-30')] };

    expect(monthsPicture(year).map(({ month, leftOut }) => [month, leftOut])).toEqual([
      ['2026-01', 0],
      ['2026-12', 10],
      ['2027-01', 0],
    ]);
  });

  it('marks the days on which it may still be in time', () => {
    const unsettled = {
      ...posted,
      dueOn: '2026-02-28',
      possiblyUntil: '2026-03-02',
      steps: posted.steps.filter(({ kind }) => kind !== 'shift' && kind !== 'due'),
    };
    const months = monthsPicture(unsettled);

    expect(signs(unsettled)).toMatchObject({ '2026-02-28': 'due', '2026-03-02': 'possibly' });
    expect(months.flatMap(({ days }) => days.filter(({ isPossible }) => isPossible).map(({ day }) => day))).toEqual([
      '2026-03-01',
      '2026-03-02',
    ]);
  });

  it('never loses the day that counts for one that is merely possible, a year later', () => {
    const missing = { ...posted, possiblyUntil: '2027-03-02' };

    expect(monthsPicture(missing).map(({ month }) => month)).toEqual(['2026-01', '2026-02', '2026-03']);
  });

  it('runs backwards to a day that lies before its event', () => {
    const before = { dueOn: '2027-02-01', notifiedOn: '2027-03-15', steps: [step('trigger', '2027-03-15')] };
    const days = signs(before);

    expect([days['2027-01-31'], days['2027-02-01'], days['2027-02-02'], days['2027-03-15']]).toEqual([
      undefined,
      'due',
      'running',
      'notified',
    ]);
  });

  it('of a day that is the event itself has that one sign only', () => {
    const same = { dueOn: '2026-05-04', notifiedOn: '2026-05-04', steps: [step('trigger', '2026-05-04')] };

    expect([...signsIn(monthsPicture(same))].sort()).toEqual(['due', 'none']);
    expect(chosenMonths(spanOf(same))).toEqual(['2026-05', '2026-06', '2026-07']);
  });
});

import { bucketOf } from './task.js';

describe('an open task', () => {
  it.each([
    ['2026-11-22', 'overdue'],
    ['2026-11-23', 'today'],
    ['2026-11-24', 'tomorrow'],
    ['2026-11-25', 'week'],
    ['2026-11-30', 'week'],
    ['2026-12-01', 'later'],
    [undefined, 'later'],
  ] as const)('due on %s stands under %s on 23 November 2026', (dueOn, bucket) => {
    expect(bucketOf(dueOn, '2026-11-23')).toBe(bucket);
  });
});

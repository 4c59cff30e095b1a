import { describe, expect, it } from '@jest/globals';
import type { TaskRow } from '../api/types.js';
import { bucketed } from './bucketed.js';

const task = (id: string, dueOn: string | null, state = 'open') =>
  ({ id, dueOn, state, createdAt: `2026-11-01T08:00:0${id}.000Z` }) as TaskRow;

describe('tasks across cases', () => {
  it('stand under when they are to be done, and a finished one stays where it stood', () => {
    const rows = [task('1', null), task('2', '2026-11-23', 'done'), task('3', '2026-11-20'), task('4', '2026-11-23')];

    expect(bucketed(rows, '2026-11-23').map(({ bucket, tasks }) => [bucket, tasks.map(({ id }) => id)])).toEqual([
      ['overdue', ['3']],
      ['today', ['2', '4']],
      ['later', ['1']],
    ]);
  });
});

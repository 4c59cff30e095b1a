import { bucketOf, type TaskBucket, taskBuckets } from '@geleit/domain';
import type { TaskRow, TaskView } from '../api/types.js';

type Placed = Pick<TaskView, 'dueOn' | 'createdAt'>;

/** By day, those without one last; what is ticked off keeps its place. */
export const inOrder = (a: Placed, b: Placed): number =>
  (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') || a.createdAt.localeCompare(b.createdAt);

/** The tasks under when they are to be done; empty buckets are left out. */
export function bucketed(rows: readonly TaskRow[], today: string): { bucket: TaskBucket; tasks: TaskRow[] }[] {
  return taskBuckets
    .map((bucket) => ({
      bucket,
      tasks: rows.filter(({ dueOn }) => bucketOf(dueOn ?? undefined, today) === bucket).sort(inOrder),
    }))
    .filter(({ tasks }) => tasks.length > 0);
}

import { addDays, todayIn } from '@geleit/domain';

/** Body of `PUT /api/cases/{caseId}/tasks/{id}`. */
export interface TaskBody {
  title: string;
  goalId?: string;
  assigneeId?: string;
  dueOn?: string;
  note?: string;
}

/** A task of the responsible worker, due in three days, valid by itself. */
export function aTask(fields: Partial<TaskBody> = {}): TaskBody {
  return { title: 'Wohnungsamt anrufen', dueOn: addDays(todayIn('Europe/Berlin', Date.now()), 3), ...fields };
}

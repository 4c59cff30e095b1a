import { taskBuckets, taskStates, type TaskState } from '@geleit/domain';
import { PartialType } from '@nestjs/swagger';
import { Choice, Id, PlainDate, Text } from '../../common/validation/field.js';
import { PageQuery } from '../../common/validation/query-field.js';

export class TaskBody {
  @Text({ max: 300, min: 1 })
  title!: string;

  @Id({ optional: true, description: 'goal of the same case' })
  goalId?: string;

  @Id({ optional: true, description: 'who does it; without it the responsible worker' })
  assigneeId?: string;

  @PlainDate({ optional: true })
  dueOn?: string;

  @Text({ max: 20_000, optional: true })
  note?: string;
}

/** `state: "done"` finishes a task, `"open"` takes that back. */
export class TaskChange extends PartialType(TaskBody) {
  @Choice(taskStates, { optional: 'not-null' })
  state?: TaskState;

  @PlainDate({ notInFuture: true, optional: 'not-null', description: 'with `done`; without it today' })
  doneOn?: string;
}

export class TaskListQuery extends PageQuery {
  @Choice(taskBuckets, { optional: true, description: 'of open tasks only' })
  bucket?: (typeof taskBuckets)[number];

  @Choice(taskStates, { optional: true, description: 'without it open tasks' })
  state?: TaskState;
}

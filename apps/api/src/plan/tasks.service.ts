import type { TaskFields } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { CaseRecords } from '../cases/case-records.js';
import type { OpenCase } from '../cases/open-case.js';
import { RequestContext } from '../common/context/request-context.js';
import { Created } from '../common/http/created.js';
import { Problem } from '../common/problems/problem.js';
import { statedFields } from '../common/records/merged-fields.js';
import { Clock } from '../common/time/clock.js';
import type { Page, PageQuery } from '../common/validation/query-field.js';
import { ResponsibleWorker } from '../deadlines/responsible-worker.js';
import { RecordKeeping } from '../record-keeping/record-keeping.js';
import type { TaskBody, TaskChange } from './dto/task.dto.js';
import { goalTable } from './goal-kind.js';
import { tasks } from './task-kind.js';
import type { TaskView } from './task-view.js';

/** What is to be done for a client, and who does it. */
@Injectable()
export class TasksService {
  constructor(
    private readonly keeping: RecordKeeping,
    private readonly records: CaseRecords,
    private readonly workers: ResponsibleWorker,
    private readonly context: RequestContext,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async record(caseId: string, id: string, body: TaskBody): Promise<Created<TaskView>> {
    const open = await this.keeping.openToCreate(caseId, tasks);
    const fields = statedFields<TaskFields>({ ...body, state: 'open' });
    const check = (): Promise<void> => this.requireKnown(open, body);
    const { created, ...made } = await this.keeping.create(open, tasks, id, { body, fields, check });
    return new Created(created, await this.keeping.view(open, tasks, made));
  }

  read(caseId: string, id: string): Promise<TaskView> {
    return this.keeping.read(tasks, caseId, id);
  }

  list(caseId: string, query: PageQuery): Promise<Page<TaskView>> {
    return this.keeping.list(tasks, caseId, query);
  }

  @Transactional()
  async change(caseId: string, id: string, version: number, change: TaskChange): Promise<TaskView> {
    const changing = await this.keeping.openToChange(tasks, caseId, id, version);
    const { open, before } = changing;
    await this.requireKnown(open, change);
    const { doneOn, ...stated } = change;
    const fields = this.keeping.merged(tasks, before, {
      ...stated,
      ...this.finished(before.fields, change.state, doneOn),
    });
    const changed = await this.keeping.change(changing, tasks, { fields, named: change });
    return this.keeping.view(open, tasks, changed);
  }

  /** Who finished it and when; taken back when the task is opened again. */
  private finished(before: TaskFields, state = before.state, on?: string): object {
    if (state !== 'done') return { doneOn: null, doneBy: null };
    const doneOn = on ?? before.doneOn ?? this.clock.today();
    return { doneOn, doneBy: before.doneBy ?? this.context.person.id };
  }

  private async requireKnown(open: OpenCase, { goalId, assigneeId }: TaskBody | TaskChange): Promise<void> {
    if (goalId && !(await this.records.holds(open, goalTable, goalId)))
      throw new Problem('task.goalUnknown', 400, { pointer: '/goalId' });
    if (assigneeId && !(await this.workers.mayWorkOn(open, assigneeId)))
      throw new Problem('task.assigneeUnknown', 400, { pointer: '/assigneeId' });
  }
}

import type { GoalFields, GoalProgress } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { RequestContext } from '../common/context/request-context.js';
import { Created } from '../common/http/created.js';
import { statedFields } from '../common/records/merged-fields.js';
import { Clock } from '../common/time/clock.js';
import type { Page, PageQuery } from '../common/validation/query-field.js';
import { RecordKeeping } from '../record-keeping/record-keeping.js';
import type { GoalBody, GoalChange } from './dto/goal.dto.js';
import { goals } from './goal-kind.js';
import type { GoalView } from './goal-view.js';

/** What a client needs and wants to reach, and how it goes. */
@Injectable()
export class GoalsService {
  constructor(
    private readonly keeping: RecordKeeping,
    private readonly context: RequestContext,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async record(caseId: string, id: string, body: GoalBody): Promise<Created<GoalView>> {
    const open = await this.keeping.openToCreate(caseId, goals);
    const { progress, progressOn, ...stated } = body;
    const history = this.withProgress([], progress, progressOn);
    const fields = statedFields<GoalFields>({ ...stated, progress: history });
    const { created, ...made } = await this.keeping.create(open, goals, id, { body, fields });
    return new Created(created, await this.keeping.view(open, goals, made));
  }

  read(caseId: string, id: string): Promise<GoalView> {
    return this.keeping.read(goals, caseId, id);
  }

  list(caseId: string, query: PageQuery): Promise<Page<GoalView>> {
    return this.keeping.list(goals, caseId, query);
  }

  @Transactional()
  async change(caseId: string, id: string, version: number, change: GoalChange): Promise<GoalView> {
    const changing = await this.keeping.openToChange(goals, caseId, id, version);
    const { progress, progressOn, ...stated } = change;
    const history = this.withProgress(changing.before.fields.progress ?? [], progress, progressOn);
    const fields = this.keeping.merged(goals, changing.before, { ...stated, progress: history });
    const changed = await this.keeping.change(changing, goals, { fields, named: change });
    return this.keeping.view(changing.open, goals, changed);
  }

  /** One value a day: a second one for the same day corrects the first. */
  private withProgress(
    before: readonly GoalProgress[],
    value: number | undefined,
    on = this.clock.today(),
  ): readonly GoalProgress[] | undefined {
    if (value === undefined) return before.length > 0 ? before : undefined;
    const entry = { value, on, by: this.context.person.id, at: this.clock.now().toISOString() };
    return [...before.filter((one) => one.on !== on), entry];
  }
}

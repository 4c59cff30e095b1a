import { Body, Controller, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { Can } from '../access/can.decorator.js';
import { RequestContext } from '../common/context/request-context.js';
import { type CreationKey, CreationKeyOf } from '../common/http/creation-key.js';
import type { Created } from '../common/http/created.js';
import { CaseParam, CaseRecordParam } from '../common/http/id-param.js';
import { IfMatch } from '../common/http/precondition.guard.js';
import { IdSource } from '../common/time/id-source.js';
import { type Page, PageQuery } from '../common/validation/query-field.js';
import { GoalBody, GoalChange } from './dto/goal.dto.js';
import type { GoalView } from './goal-view.js';
import { GoalsService } from './goals.service.js';

@Controller('cases/:caseId/goals')
export class GoalsController {
  constructor(
    private readonly goals: GoalsService,
    private readonly context: RequestContext,
    private readonly ids: IdSource,
  ) {}

  @Get()
  @Can('read', 'goal')
  list(@Param() { caseId }: CaseParam, @Query() query: PageQuery): Promise<Page<GoalView>> {
    return this.goals.list(caseId, query);
  }

  @Put(':id')
  @Can('record', 'goal')
  record(@Param() { caseId, id }: CaseRecordParam, @Body() body: GoalBody): Promise<Created<GoalView>> {
    return this.goals.record(caseId, id, body);
  }

  @Post()
  @Can('record', 'goal')
  recordUnnamed(
    @Param() { caseId }: CaseParam,
    @CreationKeyOf() creation: CreationKey,
    @Body() body: GoalBody,
  ): Promise<Created<GoalView>> {
    return this.goals.record(caseId, this.ids.forCreation(this.context.person.id, creation), body);
  }

  @Get(':id')
  @Can('read', 'goal')
  read(@Param() { caseId, id }: CaseRecordParam): Promise<GoalView> {
    return this.goals.read(caseId, id);
  }

  @Patch(':id')
  @Can('change', 'goal')
  change(
    @Param() { caseId, id }: CaseRecordParam,
    @IfMatch() version: number,
    @Body() change: GoalChange,
  ): Promise<GoalView> {
    return this.goals.change(caseId, id, version, change);
  }
}

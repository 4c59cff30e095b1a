import { Body, Controller, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { Can } from '../access/can.decorator.js';
import { RequestContext } from '../common/context/request-context.js';
import { type CreationKey, CreationKeyOf } from '../common/http/creation-key.js';
import type { Created } from '../common/http/created.js';
import { CaseParam, CaseRecordParam } from '../common/http/id-param.js';
import { IfMatch } from '../common/http/precondition.guard.js';
import { IdSource } from '../common/time/id-source.js';
import { type Page, PageQuery } from '../common/validation/query-field.js';
import type { DeadlineView } from './deadline-view.js';
import { DeadlinesService } from './deadlines.service.js';
import { DeadlineBody, DeadlineChange } from './dto/deadline.dto.js';

@Controller('cases/:caseId/deadlines')
export class DeadlinesController {
  constructor(
    private readonly deadlines: DeadlinesService,
    private readonly context: RequestContext,
    private readonly ids: IdSource,
  ) {}

  @Get()
  @Can('read', 'deadline')
  list(@Param() { caseId }: CaseParam, @Query() query: PageQuery): Promise<Page<DeadlineView>> {
    return this.deadlines.list(caseId, query);
  }

  @Put(':id')
  @Can('set', 'deadline')
  set(@Param() { caseId, id }: CaseRecordParam, @Body() body: DeadlineBody): Promise<Created<DeadlineView>> {
    return this.deadlines.set(caseId, id, body);
  }

  @Post()
  @Can('set', 'deadline')
  setUnnamed(
    @Param() { caseId }: CaseParam,
    @CreationKeyOf() creation: CreationKey,
    @Body() body: DeadlineBody,
  ): Promise<Created<DeadlineView>> {
    return this.deadlines.set(caseId, this.ids.forCreation(this.context.person.id, creation), body);
  }

  @Get(':id')
  @Can('read', 'deadline')
  read(@Param() { caseId, id }: CaseRecordParam): Promise<DeadlineView> {
    return this.deadlines.read(caseId, id);
  }

  @Patch(':id')
  @Can('change', 'deadline')
  change(
    @Param() { caseId, id }: CaseRecordParam,
    @IfMatch() version: number,
    @Body() change: DeadlineChange,
  ): Promise<DeadlineView> {
    return this.deadlines.change(caseId, id, version, change);
  }
}

import { Body, Controller, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { Can } from '../access/can.decorator.js';
import { RequestContext } from '../common/context/request-context.js';
import { type CreationKey, CreationKeyOf } from '../common/http/creation-key.js';
import type { Created } from '../common/http/created.js';
import { CaseParam, CaseRecordParam } from '../common/http/id-param.js';
import { IfMatch } from '../common/http/precondition.guard.js';
import { IdSource } from '../common/time/id-source.js';
import { type Page, PageQuery } from '../common/validation/query-field.js';
import { HealthNeedBody, HealthNeedChange } from './dto/health-need.dto.js';
import type { HealthNeedView } from './health-need-view.js';
import { HealthNeedsService } from './health-needs.service.js';

@Controller('cases/:caseId/health-needs')
export class HealthNeedsController {
  constructor(
    private readonly healthNeeds: HealthNeedsService,
    private readonly context: RequestContext,
    private readonly ids: IdSource,
  ) {}

  @Get()
  @Can('read', 'healthNeed')
  list(@Param() { caseId }: CaseParam, @Query() query: PageQuery): Promise<Page<HealthNeedView>> {
    return this.healthNeeds.list(caseId, query);
  }

  @Put(':id')
  @Can('record', 'healthNeed')
  record(@Param() { caseId, id }: CaseRecordParam, @Body() body: HealthNeedBody): Promise<Created<HealthNeedView>> {
    return this.healthNeeds.record(caseId, id, body);
  }

  @Post()
  @Can('record', 'healthNeed')
  recordUnnamed(
    @Param() { caseId }: CaseParam,
    @CreationKeyOf() creation: CreationKey,
    @Body() body: HealthNeedBody,
  ): Promise<Created<HealthNeedView>> {
    return this.healthNeeds.record(caseId, this.ids.forCreation(this.context.person.id, creation), body);
  }

  @Get(':id')
  @Can('read', 'healthNeed')
  read(@Param() { caseId, id }: CaseRecordParam): Promise<HealthNeedView> {
    return this.healthNeeds.read(caseId, id);
  }

  @Patch(':id')
  @Can('change', 'healthNeed')
  change(
    @Param() { caseId, id }: CaseRecordParam,
    @IfMatch() version: number,
    @Body() change: HealthNeedChange,
  ): Promise<HealthNeedView> {
    return this.healthNeeds.change(caseId, id, version, change);
  }
}

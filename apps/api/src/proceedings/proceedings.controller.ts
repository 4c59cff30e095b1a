import { Body, Controller, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { Can } from '../access/can.decorator.js';
import { RequestContext } from '../common/context/request-context.js';
import { type CreationKey, CreationKeyOf } from '../common/http/creation-key.js';
import type { Created } from '../common/http/created.js';
import { CaseParam, CaseRecordParam } from '../common/http/id-param.js';
import { IfMatch } from '../common/http/precondition.guard.js';
import { IdSource } from '../common/time/id-source.js';
import { type Page, PageQuery } from '../common/validation/query-field.js';
import { ProceedingBody, ProceedingChange } from './dto/proceeding.dto.js';
import type { ProceedingView } from './proceeding-view.js';
import { ProceedingsService } from './proceedings.service.js';

@Controller('cases/:caseId/proceedings')
export class ProceedingsController {
  constructor(
    private readonly proceedings: ProceedingsService,
    private readonly context: RequestContext,
    private readonly ids: IdSource,
  ) {}

  @Get()
  @Can('read', 'proceeding')
  list(@Param() { caseId }: CaseParam, @Query() query: PageQuery): Promise<Page<ProceedingView>> {
    return this.proceedings.list(caseId, query);
  }

  @Put(':id')
  @Can('record', 'proceeding')
  record(@Param() { caseId, id }: CaseRecordParam, @Body() body: ProceedingBody): Promise<Created<ProceedingView>> {
    return this.proceedings.record(caseId, id, body);
  }

  @Post()
  @Can('record', 'proceeding')
  recordUnnamed(
    @Param() { caseId }: CaseParam,
    @CreationKeyOf() creation: CreationKey,
    @Body() body: ProceedingBody,
  ): Promise<Created<ProceedingView>> {
    return this.proceedings.record(caseId, this.ids.forCreation(this.context.person.id, creation), body);
  }

  @Get(':id')
  @Can('read', 'proceeding')
  read(@Param() { caseId, id }: CaseRecordParam): Promise<ProceedingView> {
    return this.proceedings.read(caseId, id);
  }

  @Patch(':id')
  @Can('change', 'proceeding')
  change(
    @Param() { caseId, id }: CaseRecordParam,
    @IfMatch() version: number,
    @Body() change: ProceedingChange,
  ): Promise<ProceedingView> {
    return this.proceedings.change(caseId, id, version, change);
  }
}

import { Body, Controller, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { Can } from '../access/can.decorator.js';
import { RequestContext } from '../common/context/request-context.js';
import { type CreationKey, CreationKeyOf } from '../common/http/creation-key.js';
import type { Created } from '../common/http/created.js';
import { CaseParam, CaseRecordParam } from '../common/http/id-param.js';
import { IfMatch } from '../common/http/precondition.guard.js';
import { IdSource } from '../common/time/id-source.js';
import { type Page, PageQuery } from '../common/validation/query-field.js';
import type { CaseEventView } from './case-event-view.js';
import { CaseEventBody, CaseEventCorrection } from './dto/case-event.dto.js';
import { type CorrectionPreview, EventCorrections } from './event-corrections.js';
import { EventsService } from './events.service.js';

@Controller('cases/:caseId/events')
export class EventsController {
  constructor(
    private readonly events: EventsService,
    private readonly corrections: EventCorrections,
    private readonly context: RequestContext,
    private readonly ids: IdSource,
  ) {}

  @Get()
  @Can('read', 'caseEvent')
  list(@Param() { caseId }: CaseParam, @Query() query: PageQuery): Promise<Page<CaseEventView>> {
    return this.events.list(caseId, query);
  }

  @Put(':id')
  @Can('record', 'caseEvent')
  record(@Param() { caseId, id }: CaseRecordParam, @Body() body: CaseEventBody): Promise<Created<CaseEventView>> {
    return this.events.record(caseId, id, body);
  }

  @Post()
  @Can('record', 'caseEvent')
  recordUnnamed(
    @Param() { caseId }: CaseParam,
    @CreationKeyOf() creation: CreationKey,
    @Body() body: CaseEventBody,
  ): Promise<Created<CaseEventView>> {
    return this.events.record(caseId, this.ids.forCreation(this.context.person.id, creation), body);
  }

  @Get(':id')
  @Can('read', 'caseEvent')
  read(@Param() { caseId, id }: CaseRecordParam): Promise<CaseEventView> {
    return this.events.read(caseId, id);
  }

  @Patch(':id')
  @Can('correct', 'caseEvent')
  correct(
    @Param() { caseId, id }: CaseRecordParam,
    @IfMatch() version: number,
    @Body() correction: CaseEventCorrection,
  ): Promise<CaseEventView> {
    return this.corrections.correct(caseId, id, version, correction);
  }

  @Post(':id/correction-preview')
  @HttpCode(200)
  @Can('correct', 'caseEvent')
  preview(
    @Param() { caseId, id }: CaseRecordParam,
    @Body() correction: CaseEventCorrection,
  ): Promise<CorrectionPreview> {
    return this.corrections.preview(caseId, id, correction);
  }
}

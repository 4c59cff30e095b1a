import { Body, Controller, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { Can } from '../access/can.decorator.js';
import { RequestContext } from '../common/context/request-context.js';
import { type CreationKey, CreationKeyOf } from '../common/http/creation-key.js';
import type { Created } from '../common/http/created.js';
import { CaseParam, CaseRecordParam } from '../common/http/id-param.js';
import { IfMatch } from '../common/http/precondition.guard.js';
import { IdSource } from '../common/time/id-source.js';
import { type Page, PageQuery } from '../common/validation/query-field.js';
import type { ResidenceStatusView } from './residence-view.js';
import { ResidenceService } from './residence.service.js';
import { ResidenceStatusBody, ResidenceStatusCorrection } from './dto/residence-status.dto.js';

@Controller('cases/:caseId/residence-statuses')
export class ResidenceController {
  constructor(
    private readonly residence: ResidenceService,
    private readonly context: RequestContext,
    private readonly ids: IdSource,
  ) {}

  @Get()
  @Can('read', 'residenceStatus')
  list(@Param() { caseId }: CaseParam, @Query() query: PageQuery): Promise<Page<ResidenceStatusView>> {
    return this.residence.list(caseId, query);
  }

  @Put(':id')
  @Can('record', 'residenceStatus')
  record(
    @Param() { caseId, id }: CaseRecordParam,
    @Body() body: ResidenceStatusBody,
  ): Promise<Created<ResidenceStatusView>> {
    return this.residence.record(caseId, id, body);
  }

  @Post()
  @Can('record', 'residenceStatus')
  recordUnnamed(
    @Param() { caseId }: CaseParam,
    @CreationKeyOf() creation: CreationKey,
    @Body() body: ResidenceStatusBody,
  ): Promise<Created<ResidenceStatusView>> {
    return this.residence.record(caseId, this.ids.forCreation(this.context.person.id, creation), body);
  }

  @Get(':id')
  @Can('read', 'residenceStatus')
  read(@Param() { caseId, id }: CaseRecordParam): Promise<ResidenceStatusView> {
    return this.residence.read(caseId, id);
  }

  @Patch(':id')
  @Can('correct', 'residenceStatus')
  correct(
    @Param() { caseId, id }: CaseRecordParam,
    @IfMatch() version: number,
    @Body() correction: ResidenceStatusCorrection,
  ): Promise<ResidenceStatusView> {
    return this.residence.correct(caseId, id, version, correction);
  }
}

import { Body, Controller, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { Can } from '../access/can.decorator.js';
import { RequestContext } from '../common/context/request-context.js';
import { type CreationKey, CreationKeyOf } from '../common/http/creation-key.js';
import type { Created } from '../common/http/created.js';
import { CaseParam, CaseRecordParam } from '../common/http/id-param.js';
import { IfMatch } from '../common/http/precondition.guard.js';
import { IdSource } from '../common/time/id-source.js';
import { PageQuery } from '../common/validation/query-field.js';
import { ConsentBody, ConsentChange } from './dto/consent.dto.js';
import type { ConsentList, ConsentView } from './consent-view.js';
import { ConsentsService } from './consents.service.js';

@Controller('cases/:caseId/consents')
export class ConsentsController {
  constructor(
    private readonly consents: ConsentsService,
    private readonly context: RequestContext,
    private readonly ids: IdSource,
  ) {}

  @Get()
  @Can('read', 'consent')
  list(@Param() { caseId }: CaseParam, @Query() query: PageQuery): Promise<ConsentList> {
    return this.consents.list(caseId, query);
  }

  @Put(':id')
  @Can('record', 'consent')
  record(@Param() { caseId, id }: CaseRecordParam, @Body() body: ConsentBody): Promise<Created<ConsentView>> {
    return this.consents.record(caseId, id, body);
  }

  @Post()
  @Can('record', 'consent')
  recordUnnamed(
    @Param() { caseId }: CaseParam,
    @CreationKeyOf() creation: CreationKey,
    @Body() body: ConsentBody,
  ): Promise<Created<ConsentView>> {
    return this.consents.record(caseId, this.ids.forCreation(this.context.person.id, creation), body);
  }

  @Get(':id')
  @Can('read', 'consent')
  read(@Param() { caseId, id }: CaseRecordParam): Promise<ConsentView> {
    return this.consents.read(caseId, id);
  }

  @Patch(':id')
  @Can('change', 'consent')
  change(
    @Param() { caseId, id }: CaseRecordParam,
    @IfMatch() version: number,
    @Body() change: ConsentChange,
  ): Promise<ConsentView> {
    return this.consents.change(caseId, id, version, change);
  }
}

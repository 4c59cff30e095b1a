import { Body, Controller, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { Can } from '../access/can.decorator.js';
import { RequestContext } from '../common/context/request-context.js';
import { type CreationKey, CreationKeyOf } from '../common/http/creation-key.js';
import type { Created } from '../common/http/created.js';
import { CaseParam, CaseRecordParam } from '../common/http/id-param.js';
import { IfMatch } from '../common/http/precondition.guard.js';
import { IdSource } from '../common/time/id-source.js';
import { PageQuery } from '../common/validation/query-field.js';
import { BenefitBody, BenefitChange } from './dto/benefit.dto.js';
import type { BenefitList, BenefitView } from './benefit-view.js';
import { BenefitsService } from './benefits.service.js';

@Controller('cases/:caseId/benefits')
export class BenefitsController {
  constructor(
    private readonly benefits: BenefitsService,
    private readonly context: RequestContext,
    private readonly ids: IdSource,
  ) {}

  @Get()
  @Can('read', 'benefit')
  list(@Param() { caseId }: CaseParam, @Query() query: PageQuery): Promise<BenefitList> {
    return this.benefits.list(caseId, query);
  }

  @Put(':id')
  @Can('record', 'benefit')
  record(@Param() { caseId, id }: CaseRecordParam, @Body() body: BenefitBody): Promise<Created<BenefitView>> {
    return this.benefits.record(caseId, id, body);
  }

  @Post()
  @Can('record', 'benefit')
  recordUnnamed(
    @Param() { caseId }: CaseParam,
    @CreationKeyOf() creation: CreationKey,
    @Body() body: BenefitBody,
  ): Promise<Created<BenefitView>> {
    return this.benefits.record(caseId, this.ids.forCreation(this.context.person.id, creation), body);
  }

  @Get(':id')
  @Can('read', 'benefit')
  read(@Param() { caseId, id }: CaseRecordParam): Promise<BenefitView> {
    return this.benefits.read(caseId, id);
  }

  @Patch(':id')
  @Can('change', 'benefit')
  change(
    @Param() { caseId, id }: CaseRecordParam,
    @IfMatch() version: number,
    @Body() change: BenefitChange,
  ): Promise<BenefitView> {
    return this.benefits.change(caseId, id, version, change);
  }
}

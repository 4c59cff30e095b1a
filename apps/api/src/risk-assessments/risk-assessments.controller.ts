import { Body, Controller, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { Can } from '../access/can.decorator.js';
import { RequestContext } from '../common/context/request-context.js';
import { type CreationKey, CreationKeyOf } from '../common/http/creation-key.js';
import type { Created } from '../common/http/created.js';
import { CaseParam, CaseRecordParam } from '../common/http/id-param.js';
import { IfMatch } from '../common/http/precondition.guard.js';
import { IdSource } from '../common/time/id-source.js';
import { type Page, PageQuery } from '../common/validation/query-field.js';
import { RiskAssessmentBody, RiskAssessmentChange } from './dto/risk-assessment.dto.js';
import type { RiskAssessmentView } from './risk-assessment-view.js';
import { RiskAssessmentsService } from './risk-assessments.service.js';

@Controller('cases/:caseId/risk-assessments')
export class RiskAssessmentsController {
  constructor(
    private readonly riskAssessments: RiskAssessmentsService,
    private readonly context: RequestContext,
    private readonly ids: IdSource,
  ) {}

  @Get()
  @Can('read', 'riskAssessment')
  list(@Param() { caseId }: CaseParam, @Query() query: PageQuery): Promise<Page<RiskAssessmentView>> {
    return this.riskAssessments.list(caseId, query);
  }

  @Put(':id')
  @Can('record', 'riskAssessment')
  record(
    @Param() { caseId, id }: CaseRecordParam,
    @Body() body: RiskAssessmentBody,
  ): Promise<Created<RiskAssessmentView>> {
    return this.riskAssessments.record(caseId, id, body);
  }

  @Post()
  @Can('record', 'riskAssessment')
  recordUnnamed(
    @Param() { caseId }: CaseParam,
    @CreationKeyOf() creation: CreationKey,
    @Body() body: RiskAssessmentBody,
  ): Promise<Created<RiskAssessmentView>> {
    return this.riskAssessments.record(caseId, this.ids.forCreation(this.context.person.id, creation), body);
  }

  @Get(':id')
  @Can('read', 'riskAssessment')
  read(@Param() { caseId, id }: CaseRecordParam): Promise<RiskAssessmentView> {
    return this.riskAssessments.read(caseId, id);
  }

  @Patch(':id')
  @Can('change', 'riskAssessment')
  change(
    @Param() { caseId, id }: CaseRecordParam,
    @IfMatch() version: number,
    @Body() change: RiskAssessmentChange,
  ): Promise<RiskAssessmentView> {
    return this.riskAssessments.change(caseId, id, version, change);
  }
}

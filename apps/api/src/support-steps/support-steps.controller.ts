import { Body, Controller, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { Can } from '../access/can.decorator.js';
import { RequestContext } from '../common/context/request-context.js';
import { type CreationKey, CreationKeyOf } from '../common/http/creation-key.js';
import type { Created } from '../common/http/created.js';
import { CaseParam, CaseRecordParam } from '../common/http/id-param.js';
import { IfMatch } from '../common/http/precondition.guard.js';
import { IdSource } from '../common/time/id-source.js';
import { type Page, PageQuery } from '../common/validation/query-field.js';
import { SupportStepBody, SupportStepCorrection } from './dto/support-step.dto.js';
import { type StepVersion, StepVersionsService } from './step-versions.service.js';
import type { SupportStepView } from './support-step-view.js';
import { SupportStepsService } from './support-steps.service.js';

@Controller('cases/:caseId/support-steps')
export class SupportStepsController {
  constructor(
    private readonly supportSteps: SupportStepsService,
    private readonly stepVersions: StepVersionsService,
    private readonly context: RequestContext,
    private readonly ids: IdSource,
  ) {}

  @Get()
  @Can('read', 'supportStep')
  list(@Param() { caseId }: CaseParam, @Query() query: PageQuery): Promise<Page<SupportStepView>> {
    return this.supportSteps.list(caseId, query);
  }

  @Put(':id')
  @Can('log', 'supportStep')
  log(@Param() { caseId, id }: CaseRecordParam, @Body() body: SupportStepBody): Promise<Created<SupportStepView>> {
    return this.supportSteps.log(caseId, id, body);
  }

  @Post()
  @Can('log', 'supportStep')
  logUnnamed(
    @Param() { caseId }: CaseParam,
    @CreationKeyOf() creation: CreationKey,
    @Body() body: SupportStepBody,
  ): Promise<Created<SupportStepView>> {
    return this.supportSteps.log(caseId, this.ids.forCreation(this.context.person.id, creation), body);
  }

  @Get(':id')
  @Can('read', 'supportStep')
  read(@Param() { caseId, id }: CaseRecordParam): Promise<SupportStepView> {
    return this.supportSteps.read(caseId, id);
  }

  /** What a corrected step said before, for the lead. */
  @Get(':id/versions')
  @Can('read', 'formerStep')
  versions(@Param() { caseId, id }: CaseRecordParam, @Query() query: PageQuery): Promise<Page<StepVersion>> {
    return this.stepVersions.list(caseId, id, query);
  }

  @Patch(':id')
  @Can('correct', 'supportStep')
  correct(
    @Param() { caseId, id }: CaseRecordParam,
    @IfMatch() version: number,
    @Body() correction: SupportStepCorrection,
  ): Promise<SupportStepView> {
    return this.supportSteps.correct(caseId, id, version, correction);
  }
}

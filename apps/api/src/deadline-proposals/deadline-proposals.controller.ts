import { Body, Controller, Get, Param, Patch, Query } from '@nestjs/common';
import { Can } from '../access/can.decorator.js';
import { CaseParam, CaseRecordParam } from '../common/http/id-param.js';
import { IfMatch } from '../common/http/precondition.guard.js';
import type { Page } from '../common/validation/query-field.js';
import { DeadlineProposalsService } from './deadline-proposals.service.js';
import { DeadlineProposalChange, DeadlineProposalQuery } from './dto/deadline-proposal.dto.js';
import type { DeadlineProposalView } from './proposal-view.js';

@Controller('cases/:caseId/deadline-proposals')
export class DeadlineProposalsController {
  constructor(private readonly proposals: DeadlineProposalsService) {}

  @Get()
  @Can('read', 'deadlineProposal')
  list(@Param() { caseId }: CaseParam, @Query() query: DeadlineProposalQuery): Promise<Page<DeadlineProposalView>> {
    return this.proposals.list(caseId, query);
  }

  @Patch(':id')
  @Can('decline', 'deadlineProposal')
  decline(
    @Param() { caseId, id }: CaseRecordParam,
    @IfMatch() version: number,
    @Body() change: DeadlineProposalChange,
  ): Promise<DeadlineProposalView> {
    return this.proposals.decline(caseId, id, version, change);
  }
}

import { Controller, Get, Query } from '@nestjs/common';
import { Can } from '../access/can.decorator.js';
import { type Page, PageQuery } from '../common/validation/query-field.js';
import { ProposalRegister, type WaitingProposal } from './proposal-register.js';

/** Proposals that wait for an answer, across the person's own cases. */
@Controller('deadline-proposals')
export class ProposalRegisterController {
  constructor(private readonly register: ProposalRegister) {}

  @Get()
  @Can('list', 'deadlineProposal')
  list(@Query() query: PageQuery): Promise<Page<WaitingProposal>> {
    return this.register.waiting(query);
  }
}

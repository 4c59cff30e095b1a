import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { DeadlineComputationModule } from '../deadlines/computation/deadline-computation.module.js';
import { DeadlineProposalsController } from './deadline-proposals.controller.js';
import { DeadlineProposalsService } from './deadline-proposals.service.js';
import { ProposalRegister } from './proposal-register.js';
import { ProposalRegisterController } from './proposal-register.controller.js';
import { ProposalStore } from './proposal-store.js';

@Module({
  imports: [CasesModule, DeadlineComputationModule],
  controllers: [DeadlineProposalsController, ProposalRegisterController],
  providers: [DeadlineProposalsService, ProposalStore, ProposalRegister],
  exports: [DeadlineProposalsService, ProposalStore],
})
export class DeadlineProposalsModule {}

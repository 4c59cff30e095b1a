import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { DeadlineComputationModule } from '../deadlines/computation/deadline-computation.module.js';
import { DeadlinesModule } from '../deadlines/deadlines.module.js';
import { EndOfStatusDeadlines } from './end-of-status-deadlines.js';
import { ResidenceController } from './residence.controller.js';
import { ResidenceService } from './residence.service.js';

@Module({
  imports: [CasesModule, DeadlineComputationModule, DeadlinesModule],
  controllers: [ResidenceController],
  providers: [ResidenceService, EndOfStatusDeadlines],
})
export class ResidenceModule {}

import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { DeadlineProposalsModule } from '../deadline-proposals/deadline-proposals.module.js';
import { DeadlineComputationModule } from '../deadlines/computation/deadline-computation.module.js';
import { DeadlinesModule } from '../deadlines/deadlines.module.js';
import { CaseEventViews } from './case-event-views.js';
import { EventCorrections } from './event-corrections.js';
import { EventDeadlines } from './event-deadlines.js';
import { EventProposals } from './event-proposals.js';
import { EventsController } from './events.controller.js';
import { EventsService } from './events.service.js';

@Module({
  imports: [CasesModule, DeadlineComputationModule, DeadlineProposalsModule, DeadlinesModule],
  controllers: [EventsController],
  providers: [EventsService, EventCorrections, EventProposals, EventDeadlines, CaseEventViews],
  exports: [CaseEventViews, EventsService],
})
export class EventsModule {}

import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { DeadlineProposalsModule } from '../deadline-proposals/deadline-proposals.module.js';
import { DeadlineComputationModule } from './computation/deadline-computation.module.js';
import { DeadlineFollowers } from './deadline-followers.js';
import { DeadlineRegister } from './deadline-register.js';
import { DeadlineRegisterController } from './deadline-register.controller.js';
import { DeadlineStore } from './deadline-store.js';
import { DeadlineViews } from './deadline-views.js';
import { DeadlinesController } from './deadlines.controller.js';
import { DeadlinesService } from './deadlines.service.js';
import { DeadlineChanges } from './life/deadline-changes.js';
import { RemedyDeadlines } from './life/remedy-deadlines.js';
import { ResponsibleWorker } from './responsible-worker.js';
import { NewDeadlines } from './setting/new-deadlines.js';

@Module({
  imports: [CasesModule, DeadlineComputationModule, DeadlineProposalsModule],
  controllers: [DeadlinesController, DeadlineRegisterController],
  providers: [
    DeadlinesService,
    DeadlineStore,
    DeadlineFollowers,
    DeadlineRegister,
    DeadlineViews,
    DeadlineChanges,
    RemedyDeadlines,
    NewDeadlines,
    ResponsibleWorker,
  ],
  exports: [DeadlineRegister, DeadlineStore, DeadlineFollowers, DeadlineViews, ResponsibleWorker],
})
export class DeadlinesModule {}

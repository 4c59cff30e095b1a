import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { DeadlinesModule } from '../deadlines/deadlines.module.js';
import { SupportStepsModule } from '../support-steps/support-steps.module.js';
import { CaseworkerDashboardService } from './caseworker-dashboard.service.js';
import { CentreDashboardService } from './centre-dashboard.service.js';
import { DashboardController } from './dashboard.controller.js';
import { RecentChanges } from './recent-changes.js';

@Module({
  imports: [CasesModule, DeadlinesModule, SupportStepsModule],
  controllers: [DashboardController],
  providers: [CaseworkerDashboardService, CentreDashboardService, RecentChanges],
})
export class DashboardModule {}

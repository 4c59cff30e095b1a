import { Module } from '@nestjs/common';
import { UnchainedTail } from '../audit/chain/unchained-tail.js';
import { JobsModule } from '../jobs/jobs.module.js';
import { RemindersModule } from '../reminders/reminders.module.js';
import { HealthController } from './health.controller.js';
import { Metrics } from './metrics.js';
import { MetricsController } from './metrics.controller.js';
import { Readiness } from './readiness.service.js';

@Module({
  imports: [JobsModule, RemindersModule],
  controllers: [HealthController, MetricsController],
  providers: [Readiness, Metrics, UnchainedTail],
})
export class OperationModule {}

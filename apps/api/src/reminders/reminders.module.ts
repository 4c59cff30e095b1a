import { Module } from '@nestjs/common';
import { DeadlinesModule } from '../deadlines/deadlines.module.js';
import { JobsModule } from '../jobs/jobs.module.js';
import { CentreReminderReader } from './centre-reminders.js';
import { DeliveryCounts } from './delivery-counts.js';
import { ReminderClaims } from './reminder-claims.js';
import { ReminderLedger } from './reminder-ledger.js';
import { ReminderPostman } from './reminder-postman.js';
import { ReminderRound } from './reminder-round.js';

@Module({
  imports: [DeadlinesModule, JobsModule],
  providers: [ReminderLedger, ReminderRound, ReminderPostman, ReminderClaims, CentreReminderReader, DeliveryCounts],
  exports: [DeliveryCounts],
})
export class RemindersModule {}

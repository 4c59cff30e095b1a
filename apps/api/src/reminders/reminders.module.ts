import { Module } from '@nestjs/common';
import { DeadlinesModule } from '../deadlines/deadlines.module.js';
import { DeputiesModule } from '../deputies/deputies.module.js';
import { JobsModule } from '../jobs/jobs.module.js';
import { CentreReminderReader } from './centre-reminders.js';
import { DeliveryCounts } from './delivery-counts.js';
import { ReminderClaims } from './reminder-claims.js';
import { ReminderLedger } from './reminder-ledger.js';
import { ReminderPostman } from './reminder-postman.js';
import { ReminderRound } from './reminder-round.js';
import { ReminderSettingsController } from './reminder-settings.controller.js';
import { ReminderSettingsService } from './reminder-settings.service.js';
import { RemindersController } from './reminders.controller.js';
import { RemindersService } from './reminders.service.js';

@Module({
  imports: [DeadlinesModule, DeputiesModule, JobsModule],
  controllers: [RemindersController, ReminderSettingsController],
  providers: [
    RemindersService,
    ReminderSettingsService,
    ReminderLedger,
    ReminderRound,
    ReminderPostman,
    ReminderClaims,
    CentreReminderReader,
    DeliveryCounts,
  ],
  exports: [DeliveryCounts, ReminderSettingsService],
})
export class RemindersModule {}

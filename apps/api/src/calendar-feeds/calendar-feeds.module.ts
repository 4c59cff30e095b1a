import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { DeadlinesModule } from '../deadlines/deadlines.module.js';
import { RemindersModule } from '../reminders/reminders.module.js';
import { CalendarFeedsController } from './calendar-feeds.controller.js';
import { CalendarFeedsService } from './calendar-feeds.service.js';
import { DeadlineCalendarController } from './deadline-calendar.controller.js';
import { DeadlineCalendar } from './deadline-calendar.service.js';
import { FeedReader } from './feed-reader.js';
import { FeedThrottle } from './feed-throttle.js';

@Module({
  imports: [CasesModule, DeadlinesModule, RemindersModule],
  controllers: [CalendarFeedsController, DeadlineCalendarController],
  providers: [CalendarFeedsService, FeedReader, FeedThrottle, DeadlineCalendar],
})
export class CalendarFeedsModule {}

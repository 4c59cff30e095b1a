import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { DeadlinesModule } from '../deadlines/deadlines.module.js';
import { EventsModule } from '../events/events.module.js';
import { TimelineController } from './timeline.controller.js';
import { TimelineService } from './timeline.service.js';

@Module({
  imports: [CasesModule, DeadlinesModule, EventsModule],
  controllers: [TimelineController],
  providers: [TimelineService],
})
export class TimelineModule {}

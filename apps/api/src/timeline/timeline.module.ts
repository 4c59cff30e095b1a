import { Module } from '@nestjs/common';
import { DeadlinesModule } from '../deadlines/deadlines.module.js';
import { EventsModule } from '../events/events.module.js';
import { RecordKeepingModule } from '../record-keeping/record-keeping.module.js';
import { LegalLines } from './legal-lines.js';
import { RecordLines } from './record-lines.js';
import { TimelineController } from './timeline.controller.js';
import { TimelineService } from './timeline.service.js';

@Module({
  imports: [RecordKeepingModule, DeadlinesModule, EventsModule],
  controllers: [TimelineController],
  providers: [TimelineService, LegalLines, RecordLines],
})
export class TimelineModule {}

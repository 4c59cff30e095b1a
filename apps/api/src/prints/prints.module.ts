import { Module } from '@nestjs/common';
import { DeadlinesModule } from '../deadlines/deadlines.module.js';
import { EventsModule } from '../events/events.module.js';
import { RecordKeepingModule } from '../record-keeping/record-keeping.module.js';
import { CaseContentReader } from './content/case-content.reader.js';
import { PassedOnReader } from './content/passed-on.reader.js';
import { PrintsController } from './prints.controller.js';
import { PrintsService } from './prints.service.js';

@Module({
  imports: [RecordKeepingModule, DeadlinesModule, EventsModule],
  controllers: [PrintsController],
  providers: [PrintsService, CaseContentReader, PassedOnReader],
})
export class PrintsModule {}

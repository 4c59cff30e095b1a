import { Module } from '@nestjs/common';
import { NoticesModule } from '../notices/notices.module.js';
import { RecordKeepingModule } from '../record-keeping/record-keeping.module.js';
import { ProceedingEvents } from './proceeding-events.js';
import { ProceedingsController } from './proceedings.controller.js';
import { ProceedingsService } from './proceedings.service.js';

@Module({
  imports: [RecordKeepingModule, NoticesModule],
  controllers: [ProceedingsController],
  providers: [ProceedingsService, ProceedingEvents],
})
export class ProceedingsModule {}

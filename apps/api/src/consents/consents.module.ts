import { Module } from '@nestjs/common';
import { RecordKeepingModule } from '../record-keeping/record-keeping.module.js';
import { StatisticsModule } from '../statistics/statistics.module.js';
import { ConsentsController } from './consents.controller.js';
import { ConsentsService } from './consents.service.js';

@Module({
  imports: [RecordKeepingModule, StatisticsModule],
  controllers: [ConsentsController],
  providers: [ConsentsService],
})
export class ConsentsModule {}

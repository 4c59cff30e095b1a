import { Module } from '@nestjs/common';
import { NoticesModule } from '../notices/notices.module.js';
import { RecordKeepingModule } from '../record-keeping/record-keeping.module.js';
import { Births } from './births.js';
import { HealthNeedsController } from './health-needs.controller.js';
import { HealthNeedsService } from './health-needs.service.js';

@Module({
  imports: [RecordKeepingModule, NoticesModule],
  controllers: [HealthNeedsController],
  providers: [HealthNeedsService, Births],
})
export class HealthNeedsModule {}

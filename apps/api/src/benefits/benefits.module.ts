import { Module } from '@nestjs/common';
import { NoticesModule } from '../notices/notices.module.js';
import { RecordKeepingModule } from '../record-keeping/record-keeping.module.js';
import { BenefitsController } from './benefits.controller.js';
import { BenefitsService } from './benefits.service.js';

@Module({
  imports: [RecordKeepingModule, NoticesModule],
  controllers: [BenefitsController],
  providers: [BenefitsService],
})
export class BenefitsModule {}

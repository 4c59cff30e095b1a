import { Module } from '@nestjs/common';
import { RecordKeepingModule } from '../record-keeping/record-keeping.module.js';
import { RiskAssessmentsController } from './risk-assessments.controller.js';
import { RiskAssessmentsService } from './risk-assessments.service.js';

@Module({
  imports: [RecordKeepingModule],
  controllers: [RiskAssessmentsController],
  providers: [RiskAssessmentsService],
})
export class RiskAssessmentsModule {}

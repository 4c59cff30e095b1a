import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { SupportStepsController } from './support-steps.controller.js';
import { SupportStepsService } from './support-steps.service.js';

@Module({
  imports: [CasesModule],
  controllers: [SupportStepsController],
  providers: [SupportStepsService],
})
export class SupportStepsModule {}

import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { SupportStepRegister } from './support-step-register.js';
import { SupportStepRegisterController } from './support-step-register.controller.js';
import { StepLog } from './step-log.js';
import { SupportStepsController } from './support-steps.controller.js';
import { SupportStepsService } from './support-steps.service.js';

@Module({
  imports: [CasesModule],
  controllers: [SupportStepsController, SupportStepRegisterController],
  providers: [SupportStepsService, StepLog, SupportStepRegister],
  exports: [SupportStepRegister],
})
export class SupportStepsModule {}

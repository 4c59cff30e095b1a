import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { FormerSteps } from './former-steps.js';
import { GroupStepsService } from './group-steps.service.js';
import { StepVersionsService } from './step-versions.service.js';
import { SupportStepRegister } from './support-step-register.js';
import { SupportStepRegisterController } from './support-step-register.controller.js';
import { StepLog } from './step-log.js';
import { SupportStepsController } from './support-steps.controller.js';
import { SupportStepsService } from './support-steps.service.js';

@Module({
  imports: [CasesModule],
  controllers: [SupportStepsController, SupportStepRegisterController],
  providers: [SupportStepsService, StepLog, GroupStepsService, FormerSteps, StepVersionsService, SupportStepRegister],
  exports: [SupportStepRegister],
})
export class SupportStepsModule {}

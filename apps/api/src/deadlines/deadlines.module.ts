import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { DeadlineRegister } from './deadline-register.js';
import { DeadlineRegisterController } from './deadline-register.controller.js';
import { DeadlinesController } from './deadlines.controller.js';
import { DeadlinesService } from './deadlines.service.js';

@Module({
  imports: [CasesModule],
  controllers: [DeadlinesController, DeadlineRegisterController],
  providers: [DeadlinesService, DeadlineRegister],
  exports: [DeadlineRegister],
})
export class DeadlinesModule {}

import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { DeadlineFollowers } from './deadline-followers.js';
import { DeadlineRegister } from './deadline-register.js';
import { DeadlineRegisterController } from './deadline-register.controller.js';
import { DeadlineStore } from './deadline-store.js';
import { DeadlinesController } from './deadlines.controller.js';
import { DeadlinesService } from './deadlines.service.js';

@Module({
  imports: [CasesModule],
  controllers: [DeadlinesController, DeadlineRegisterController],
  providers: [DeadlinesService, DeadlineStore, DeadlineFollowers, DeadlineRegister],
  exports: [DeadlineRegister, DeadlineStore, DeadlineFollowers],
})
export class DeadlinesModule {}

import { Module } from '@nestjs/common';
import { DeadlinesModule } from '../deadlines/deadlines.module.js';
import { RecordKeepingModule } from '../record-keeping/record-keeping.module.js';
import { GoalsController } from './goals.controller.js';
import { GoalsService } from './goals.service.js';
import { TaskRegister } from './task-register.js';
import { TaskRegisterController } from './task-register.controller.js';
import { TasksController } from './tasks.controller.js';
import { TasksService } from './tasks.service.js';

@Module({
  imports: [RecordKeepingModule, DeadlinesModule],
  controllers: [GoalsController, TasksController, TaskRegisterController],
  providers: [GoalsService, TasksService, TaskRegister],
})
export class PlanModule {}

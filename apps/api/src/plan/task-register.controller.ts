import { Controller, Get, Query } from '@nestjs/common';
import { Can } from '../access/can.decorator.js';
import { TaskListQuery } from './dto/task.dto.js';
import { type TaskList, TaskRegister } from './task-register.js';

/** Tasks across the cases of the centre. */
@Controller('tasks')
export class TaskRegisterController {
  constructor(private readonly register: TaskRegister) {}

  @Get()
  @Can('list', 'task')
  list(@Query() query: TaskListQuery): Promise<TaskList> {
    return this.register.list(query);
  }
}

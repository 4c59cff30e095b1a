import { Body, Controller, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { Can } from '../access/can.decorator.js';
import { RequestContext } from '../common/context/request-context.js';
import { type CreationKey, CreationKeyOf } from '../common/http/creation-key.js';
import type { Created } from '../common/http/created.js';
import { CaseParam, CaseRecordParam } from '../common/http/id-param.js';
import { IfMatch } from '../common/http/precondition.guard.js';
import { IdSource } from '../common/time/id-source.js';
import { type Page, PageQuery } from '../common/validation/query-field.js';
import { TaskBody, TaskChange } from './dto/task.dto.js';
import type { TaskView } from './task-view.js';
import { TasksService } from './tasks.service.js';

@Controller('cases/:caseId/tasks')
export class TasksController {
  constructor(
    private readonly tasks: TasksService,
    private readonly context: RequestContext,
    private readonly ids: IdSource,
  ) {}

  @Get()
  @Can('read', 'task')
  list(@Param() { caseId }: CaseParam, @Query() query: PageQuery): Promise<Page<TaskView>> {
    return this.tasks.list(caseId, query);
  }

  @Put(':id')
  @Can('record', 'task')
  record(@Param() { caseId, id }: CaseRecordParam, @Body() body: TaskBody): Promise<Created<TaskView>> {
    return this.tasks.record(caseId, id, body);
  }

  @Post()
  @Can('record', 'task')
  recordUnnamed(
    @Param() { caseId }: CaseParam,
    @CreationKeyOf() creation: CreationKey,
    @Body() body: TaskBody,
  ): Promise<Created<TaskView>> {
    return this.tasks.record(caseId, this.ids.forCreation(this.context.person.id, creation), body);
  }

  @Get(':id')
  @Can('read', 'task')
  read(@Param() { caseId, id }: CaseRecordParam): Promise<TaskView> {
    return this.tasks.read(caseId, id);
  }

  @Patch(':id')
  @Can('change', 'task')
  change(
    @Param() { caseId, id }: CaseRecordParam,
    @IfMatch() version: number,
    @Body() change: TaskChange,
  ): Promise<TaskView> {
    return this.tasks.change(caseId, id, version, change);
  }
}

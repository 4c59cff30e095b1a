import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { Can } from '../access/can.decorator.js';
import type { Page } from '../common/validation/query-field.js';
import { GroupStepBody } from './dto/group-step.dto.js';
import { SupportStepSearch } from './dto/support-step.dto.js';
import { type GroupStepsAnswer, GroupStepsService } from './group-steps.service.js';
import { SupportStepRegister, type SupportStepRow } from './support-step-register.js';

/** Steps across the cases of the centre. */
@Controller('support-steps')
export class SupportStepRegisterController {
  constructor(
    private readonly register: SupportStepRegister,
    private readonly groups: GroupStepsService,
  ) {}

  /** One step for several cases: in all of them or in none. Ids drawn by the client make a retry find what was logged. */
  @Post()
  @Can('log', 'supportStep')
  logInGroup(@Body() group: GroupStepBody): Promise<GroupStepsAnswer> {
    return this.groups.log(group);
  }

  @Post('search')
  @HttpCode(200)
  @Can('list', 'supportStep')
  search(@Body() search: SupportStepSearch): Promise<Page<SupportStepRow>> {
    return this.register.search(search);
  }
}

import { Controller, Get } from '@nestjs/common';
import { Can } from '../access/can.decorator.js';
import { DeadlineRulesService, type RuleList } from './deadline-rules.service.js';

@Controller('deadline-rules')
export class DeadlineRulesController {
  constructor(private readonly rules: DeadlineRulesService) {}

  /** All rules as data: the built-in ones, then the centre's own; and the seats whose holidays are known. */
  @Get()
  @Can('list', 'deadlineRule')
  list(): Promise<RuleList> {
    return this.rules.list();
  }
}

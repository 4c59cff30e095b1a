import { Body, Controller, Get, Param, Patch, Put } from '@nestjs/common';
import { Can } from '../access/can.decorator.js';
import type { Created } from '../common/http/created.js';
import { IdParam } from '../common/http/id-param.js';
import { IfMatch } from '../common/http/precondition.guard.js';
import { DeadlineRulesService, type RuleList } from './deadline-rules.service.js';
import { DeadlineRuleChange, DeadlineRuleParam, OwnRuleBody } from './dto/own-rule.dto.js';
import type { DeadlineRuleView } from './rule-view.js';

@Controller('deadline-rules')
export class DeadlineRulesController {
  constructor(private readonly rules: DeadlineRulesService) {}

  /** All rules as data: the built-in ones, then the centre's own; and the seats whose holidays are known. */
  @Get()
  @Can('list', 'deadlineRule')
  list(): Promise<RuleList> {
    return this.rules.list();
  }

  @Get(':id')
  @Can('read', 'deadlineRule')
  read(@Param() { id }: DeadlineRuleParam): Promise<DeadlineRuleView> {
    return this.rules.read(id);
  }

  /** Makes a rule of the centre's own. */
  @Put(':id')
  @Can('create', 'deadlineRule')
  create(@Param() { id }: IdParam, @Body() body: OwnRuleBody): Promise<Created<DeadlineRuleView>> {
    return this.rules.create(id, body);
  }

  /** Changes or ends an own rule, or turns the proposals of a legal one off and on. */
  @Patch(':id')
  @Can('change', 'deadlineRule')
  change(
    @Param() { id }: DeadlineRuleParam,
    @IfMatch() version: number,
    @Body() change: DeadlineRuleChange,
  ): Promise<DeadlineRuleView> {
    return this.rules.change(id, version, change);
  }
}

import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { Can } from '../access/can.decorator.js';
import type { Page } from '../common/validation/query-field.js';
import { SupportStepSearch } from './dto/support-step.dto.js';
import { SupportStepRegister, type SupportStepRow } from './support-step-register.js';

/** Steps across the cases of the centre. */
@Controller('support-steps')
export class SupportStepRegisterController {
  constructor(private readonly register: SupportStepRegister) {}

  @Post('search')
  @HttpCode(200)
  @Can('list', 'supportStep')
  search(@Body() search: SupportStepSearch): Promise<Page<SupportStepRow>> {
    return this.register.search(search);
  }
}

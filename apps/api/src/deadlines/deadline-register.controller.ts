import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { Can } from '../access/can.decorator.js';
import type { Page } from '../common/validation/query-field.js';
import { DeadlineRegister } from './deadline-register.js';
import type { DeadlineView } from './deadline-view.js';
import { DeadlineListQuery, DeadlineSearch } from './dto/deadline.dto.js';

/** Deadlines across the cases of the centre. */
@Controller('deadlines')
export class DeadlineRegisterController {
  constructor(private readonly register: DeadlineRegister) {}

  @Get()
  @Can('list', 'deadline')
  list(@Query() { page, perPage, sort, state, dueBefore }: DeadlineListQuery): Promise<Page<DeadlineView>> {
    return this.register.search({ filter: { state, dueBefore }, page, perPage, sort });
  }

  @Post('search')
  @HttpCode(200)
  @Can('list', 'deadline')
  search(@Body() search: DeadlineSearch): Promise<Page<DeadlineView>> {
    return this.register.search(search);
  }
}

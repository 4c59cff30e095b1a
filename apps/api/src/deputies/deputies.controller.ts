import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Put, Query } from '@nestjs/common';
import { Can } from '../access/can.decorator.js';
import type { Created } from '../common/http/created.js';
import { IdParam } from '../common/http/id-param.js';
import { IfMatch } from '../common/http/precondition.guard.js';
import type { Page } from '../common/validation/query-field.js';
import { DeputiesService } from './deputies.service.js';
import type { DeputyView } from './deputy-view.js';
import { DeputyBody, DeputyChange, DeputyListQuery } from './dto/deputy.dto.js';

@Controller('deputies')
export class DeputiesController {
  constructor(private readonly deputies: DeputiesService) {}

  @Get()
  @Can('list', 'deputy')
  list(@Query() query: DeputyListQuery): Promise<Page<DeputyView>> {
    return this.deputies.list(query);
  }

  @Put(':id')
  @Can('create', 'deputy')
  appoint(@Param() { id }: IdParam, @Body() body: DeputyBody): Promise<Created<DeputyView>> {
    return this.deputies.appoint(id, body);
  }

  @Get(':id')
  @Can('read', 'deputy')
  read(@Param() { id }: IdParam): Promise<DeputyView> {
    return this.deputies.read(id);
  }

  @Patch(':id')
  @Can('change', 'deputy')
  change(@Param() { id }: IdParam, @IfMatch() version: number, @Body() change: DeputyChange): Promise<DeputyView> {
    return this.deputies.change(id, version, change);
  }

  /** Ends it today; one that has not begun is withdrawn. */
  @Delete(':id')
  @HttpCode(204)
  @Can('end', 'deputy')
  end(@Param() { id }: IdParam): Promise<void> {
    return this.deputies.end(id);
  }
}

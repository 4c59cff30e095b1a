import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { Can } from '../../access/can.decorator.js';
import { RequestContext } from '../../common/context/request-context.js';
import { type CreationKey, CreationKeyOf } from '../../common/http/creation-key.js';
import type { Created } from '../../common/http/created.js';
import { IdParam } from '../../common/http/id-param.js';
import { IdSource } from '../../common/time/id-source.js';
import type { Page } from '../../common/validation/query-field.js';
import { SavedTableBody } from '../dto/table.dto.js';
import { SavedTablesService, type SavedTableView } from './saved-tables.service.js';

@Controller('statistics/saved-tables')
export class SavedTablesController {
  constructor(
    private readonly tables: SavedTablesService,
    private readonly context: RequestContext,
    private readonly ids: IdSource,
  ) {}

  @Get()
  @Can('list', 'savedTable')
  list(): Promise<Page<SavedTableView>> {
    return this.tables.list();
  }

  @Put(':id')
  @Can('create', 'savedTable')
  create(@Param() { id }: IdParam, @Body() body: SavedTableBody): Promise<Created<SavedTableView>> {
    return this.tables.create(id, body);
  }

  @Post()
  @Can('create', 'savedTable')
  createUnnamed(
    @CreationKeyOf() creation: CreationKey,
    @Body() body: SavedTableBody,
  ): Promise<Created<SavedTableView>> {
    return this.tables.create(this.ids.forCreation(this.context.person.id, creation), body);
  }

  @Delete(':id')
  @HttpCode(204)
  @Can('end', 'savedTable')
  end(@Param() { id }: IdParam): Promise<void> {
    return this.tables.end(id);
  }
}

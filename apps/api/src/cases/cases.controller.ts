import { Body, Controller, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { Can } from '../access/can.decorator.js';
import { RequestContext } from '../common/context/request-context.js';
import { type CreationKey, CreationKeyOf } from '../common/http/creation-key.js';
import type { Created } from '../common/http/created.js';
import { IdParam } from '../common/http/id-param.js';
import { IfMatch } from '../common/http/precondition.guard.js';
import { IdSource } from '../common/time/id-source.js';
import type { Page } from '../common/validation/query-field.js';
import { CaseListService } from './case-list.service.js';
import type { CaseRow, CaseSearchAnswer } from './case-row.js';
import type { CaseView } from './case-view.js';
import { CasesService } from './cases.service.js';
import { CaseBody, CaseChange } from './dto/case.dto.js';
import { CaseListQuery, CaseSearch } from './dto/case-list.dto.js';

@Controller('cases')
export class CasesController {
  constructor(
    private readonly cases: CasesService,
    private readonly lists: CaseListService,
    private readonly context: RequestContext,
    private readonly ids: IdSource,
  ) {}

  @Get()
  @Can('list', 'caseFile')
  list(@Query() query: CaseListQuery): Promise<Page<CaseRow>> {
    return this.lists.list(query);
  }

  /** Filters that look into sealed content travel in a body, for URLs end up in logs. */
  @Post('search')
  @HttpCode(200)
  @Can('search', 'caseFile')
  search(@Body() search: CaseSearch): Promise<CaseSearchAnswer> {
    return this.lists.search(search);
  }

  @Put(':id')
  @Can('create', 'caseFile')
  create(@Param() { id }: IdParam, @Body() body: CaseBody): Promise<Created<CaseView>> {
    return this.cases.create(id, body);
  }

  @Post()
  @Can('create', 'caseFile')
  createUnnamed(@CreationKeyOf() creation: CreationKey, @Body() body: CaseBody): Promise<Created<CaseView>> {
    return this.cases.create(this.ids.forCreation(this.context.person.id, creation), body);
  }

  @Get(':id')
  @Can('read', 'caseFile')
  read(@Param() { id }: IdParam): Promise<CaseView> {
    return this.cases.read(id);
  }

  @Patch(':id')
  @Can('change', 'caseFile')
  change(@Param() { id }: IdParam, @IfMatch() version: number, @Body() change: CaseChange): Promise<CaseView> {
    return this.cases.change(id, version, change);
  }
}

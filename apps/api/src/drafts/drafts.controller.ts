import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { Can } from '../access/can.decorator.js';
import { RequestContext } from '../common/context/request-context.js';
import { type CreationKey, CreationKeyOf } from '../common/http/creation-key.js';
import type { Created } from '../common/http/created.js';
import { IdParam } from '../common/http/id-param.js';
import { IfMatch } from '../common/http/precondition.guard.js';
import { IdSource } from '../common/time/id-source.js';
import type { Page } from '../common/validation/query-field.js';
import { DraftBody, DraftChange, DraftListQuery } from './dto/draft.dto.js';
import { DraftsService, type DraftView } from './drafts.service.js';

@Controller('drafts')
export class DraftsController {
  constructor(
    private readonly drafts: DraftsService,
    private readonly context: RequestContext,
    private readonly ids: IdSource,
  ) {}

  @Get()
  @Can('read', 'draft')
  list(@Query() query: DraftListQuery): Promise<Page<DraftView>> {
    return this.drafts.list(query);
  }

  @Put(':id')
  @Can('write', 'draft')
  begin(@Param() { id }: IdParam, @Body() body: DraftBody): Promise<Created<DraftView>> {
    return this.drafts.begin(id, body);
  }

  @Post()
  @Can('write', 'draft')
  beginUnnamed(@CreationKeyOf() creation: CreationKey, @Body() body: DraftBody): Promise<Created<DraftView>> {
    return this.drafts.begin(this.ids.forCreation(this.context.person.id, creation), body);
  }

  @Get(':id')
  @Can('read', 'draft')
  read(@Param() { id }: IdParam): Promise<DraftView> {
    return this.drafts.read(id);
  }

  @Patch(':id')
  @Can('write', 'draft')
  write(@Param() { id }: IdParam, @IfMatch() version: number, @Body() change: DraftChange): Promise<DraftView> {
    return this.drafts.write(id, version, change);
  }

  @Delete(':id')
  @HttpCode(204)
  @Can('discard', 'draft')
  async discard(@Param() { id }: IdParam): Promise<void> {
    await this.drafts.discard(id);
  }
}

import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { Can } from '../access/can.decorator.js';
import { RequestContext } from '../common/context/request-context.js';
import { type CreationKey, CreationKeyOf } from '../common/http/creation-key.js';
import type { Created } from '../common/http/created.js';
import { CaseParam, CaseRecordParam } from '../common/http/id-param.js';
import { IdSource } from '../common/time/id-source.js';
import { type Page, PageQuery } from '../common/validation/query-field.js';
import { CaseLinksService, type CaseLinkView } from './case-links.service.js';
import { CaseLinkBody } from './dto/case-link.dto.js';

@Controller('cases/:caseId/links')
export class CaseLinksController {
  constructor(
    private readonly links: CaseLinksService,
    private readonly context: RequestContext,
    private readonly ids: IdSource,
  ) {}

  @Get()
  @Can('read', 'caseLink')
  list(@Param() { caseId }: CaseParam, @Query() query: PageQuery): Promise<Page<CaseLinkView>> {
    return this.links.list(caseId, query);
  }

  @Put(':id')
  @Can('record', 'caseLink')
  record(@Param() { caseId, id }: CaseRecordParam, @Body() body: CaseLinkBody): Promise<Created<CaseLinkView>> {
    return this.links.record(caseId, id, body);
  }

  @Post()
  @Can('record', 'caseLink')
  recordUnnamed(
    @Param() { caseId }: CaseParam,
    @CreationKeyOf() creation: CreationKey,
    @Body() body: CaseLinkBody,
  ): Promise<Created<CaseLinkView>> {
    return this.links.record(caseId, this.ids.forCreation(this.context.person.id, creation), body);
  }

  @Delete(':id')
  @HttpCode(204)
  @Can('remove', 'caseLink')
  remove(@Param() { caseId, id }: CaseRecordParam): Promise<void> {
    return this.links.remove(caseId, id);
  }
}

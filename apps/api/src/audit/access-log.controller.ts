import { Controller, Get, Param, Query } from '@nestjs/common';
import { Can } from '../access/can.decorator.js';
import { CaseParam } from '../common/http/id-param.js';
import { type Page, PageQuery } from '../common/validation/query-field.js';
import type { AuditEventView } from './audit-event-view.js';
import { AuditReader } from './audit-reader.service.js';

@Controller('cases/:caseId/access-log')
export class AccessLogController {
  constructor(private readonly reader: AuditReader) {}

  /** Who has opened or changed this case, newest first. */
  @Get()
  @Can('read', 'accessLog')
  read(@Param() { caseId }: CaseParam, @Query() query: PageQuery): Promise<Page<AuditEventView>> {
    return this.reader.accessLog(caseId, query);
  }
}

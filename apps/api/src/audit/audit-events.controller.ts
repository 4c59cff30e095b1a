import { Controller, Get, Query } from '@nestjs/common';
import { Can } from '../access/can.decorator.js';
import type { Page } from '../common/validation/query-field.js';
import type { AuditEventView } from './audit-event-view.js';
import { AuditReader } from './audit-reader.service.js';
import { AuditVerification, type VerificationView } from './chain/audit-verification.service.js';
import { AuditEventsQuery } from './dto/audit-query.dto.js';

@Controller('audit-events')
export class AuditEventsController {
  constructor(
    private readonly reader: AuditReader,
    private readonly verification: AuditVerification,
  ) {}

  /** Who read or wrote what in one's own organisation, newest first; content never stands here. */
  @Get()
  @Can('read', 'auditEvent')
  list(@Query() query: AuditEventsQuery): Promise<Page<AuditEventView>> {
    return this.reader.list(query);
  }

  /** Recomputes the whole chain of the organisation and names the first bad place. */
  @Get('verification')
  @Can('verify', 'auditEvent')
  verify(): Promise<VerificationView> {
    return this.verification.verify();
  }
}

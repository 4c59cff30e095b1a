import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { AccessLogController } from './access-log.controller.js';
import { AuditEventsController } from './audit-events.controller.js';
import { AuditReader } from './audit-reader.service.js';
import { AuditVerification } from './chain/audit-verification.service.js';

/** Apart from the writing half, which every capability uses, for reading needs cases and names. */
@Module({
  imports: [CasesModule],
  controllers: [AuditEventsController, AccessLogController],
  providers: [AuditReader, AuditVerification],
})
export class AuditReadingModule {}

import { Global, Module } from '@nestjs/common';
import { AuditService } from './audit.service.js';
import { AuditChain } from './chain/audit-chain.js';
import { AuditChainTimer } from './chain/audit-chain-timer.js';
import { AuditDatabase } from './chain/audit-database.js';

@Global()
@Module({ providers: [AuditService, AuditDatabase, AuditChain, AuditChainTimer], exports: [AuditService] })
export class AuditModule {}

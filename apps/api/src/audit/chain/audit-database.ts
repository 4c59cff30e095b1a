import { Injectable } from '@nestjs/common';
import { Configuration } from '../../common/config/configuration.js';
import { RoleDatabase } from '../../common/database/role-database.js';

/** The role `geleit_audit`, which reads the protocol and fills its chain, and does nothing else. */
@Injectable()
export class AuditDatabase extends RoleDatabase {
  constructor({ database: { audit } }: Configuration) {
    super(audit, 2);
  }
}

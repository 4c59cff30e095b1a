import { Injectable } from '@nestjs/common';
import { Configuration } from '../common/config/configuration.js';
import { RoleDatabase } from '../common/database/role-database.js';

/** The role `geleit_jobs`, which reads what reminders need and fills the queues. */
@Injectable()
export class JobsDatabase extends RoleDatabase {
  constructor({ database: { jobs } }: Configuration) {
    super(jobs, 3);
  }
}

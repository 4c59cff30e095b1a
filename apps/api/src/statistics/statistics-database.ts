import { Injectable } from '@nestjs/common';
import type { QueryResultRow } from 'pg';
import { Configuration } from '../common/config/configuration.js';
import { RoleDatabase } from '../common/database/role-database.js';

/** The role `geleit_stats`, which reads schema `statistics` and nothing else: numbers come by no other connection. */
@Injectable()
export class StatisticsDatabase extends RoleDatabase {
  constructor({ database: { stats } }: Configuration) {
    super(stats, 4);
  }

  async one<Row extends QueryResultRow>(text: string, values: unknown[] = []): Promise<Row | undefined> {
    return (await this.query<Row>(text, values))[0];
  }
}

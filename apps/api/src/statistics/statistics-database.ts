import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import type { PoolClient, QueryResultRow } from 'pg';
import { Configuration } from '../common/config/configuration.js';
import { RoleDatabase } from '../common/database/role-database.js';

/**
 * The role `geleit_stats`, which reads schema `statistics` and nothing else: numbers come by no other connection. A
 * statement by itself can only read; what is written is written together with all else that the request asks here.
 */
@Injectable()
export class StatisticsDatabase extends RoleDatabase {
  private readonly current = new AsyncLocalStorage<PoolClient>();

  constructor({ database: { stats } }: Configuration) {
    super(stats, 4, '-c default_transaction_read_only=on');
  }

  /**
   * One transaction around the request's own, so that it commits last: what fails before leaves nothing behind, and
   * what is done is on record already. If this commit itself fails, the protocol tells of something that was only tried.
   */
  together<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.current.getStore()) throw new Error('a transaction of the statistics stands in another one');
    return this.transaction('', (client) => this.current.run(client, work));
  }

  override async query<Row extends QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
    const client = this.current.getStore();
    return client ? (await client.query<Row>(text, values)).rows : super.query<Row>(text, values);
  }

  async one<Row extends QueryResultRow>(text: string, values: unknown[] = []): Promise<Row | undefined> {
    return (await this.query<Row>(text, values))[0];
  }
}

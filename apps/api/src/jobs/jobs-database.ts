import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Configuration } from '../common/config/configuration.js';
import { describeFailure } from '../common/logging/describe-failure.js';

/** The few connections of the role `geleit_jobs`, which reads what reminders need and fills the queues. */
@Injectable()
export class JobsDatabase implements OnApplicationShutdown {
  private readonly log = new Logger(JobsDatabase.name);
  private readonly pool: pg.Pool;

  constructor({ database: { jobs } }: Configuration) {
    const { username: user, ...where } = jobs;
    this.pool = new pg.Pool({ ...where, user, max: 3, connectionTimeoutMillis: 5_000, statement_timeout: 30_000 });
    // Without a listener a restart of the database would end the process; the pool opens a new connection by itself.
    this.pool.on('error', (failure) => {
      this.log.warn(describeFailure(failure), 'idle connection lost');
    });
  }

  async query<Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.pool.query<Row>(text, values)).rows;
  }

  /** A transaction that sees the rows of one organisation. Killed at any point, nothing of it has happened. */
  async transaction<Result>(organisationId: string, work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
    const client = await this.pool.connect();
    let failed: Error | boolean = false;
    try {
      await client.query('begin');
      await client.query(`select set_config('geleit.organisation_id', $1, true)`, [organisationId]);
      const result = await work(client);
      await client.query('commit');
      return result;
    } catch (failure) {
      failed = true;
      throw failure;
    } finally {
      // A connection on which something failed is closed, and with it its transaction.
      client.release(failed);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}

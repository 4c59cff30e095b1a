import { Logger, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import type { DatabaseConnection } from '../config/configuration.js';
import { describeFailure } from '../logging/describe-failure.js';

/** A few connections of one database role of its own, beside those of the requests. */
export abstract class RoleDatabase implements OnApplicationShutdown {
  private readonly log = new Logger(this.constructor.name);
  private readonly pool: pg.Pool;

  /**
   * @param role how and as whom to connect
   * @param max connections at most
   * @param options of each session, as the command line of PostgreSQL takes them
   */
  protected constructor({ username: user, ...where }: DatabaseConnection, max: number, options?: string) {
    const patience = { connectionTimeoutMillis: 5_000, statement_timeout: 30_000 };
    this.pool = new pg.Pool({ ...where, user, max, ...patience, ...(options === undefined ? {} : { options }) });
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
    // A connection that is lost between two statements says so by an event; unheard, it would end the process.
    let lost: Error | undefined;
    const hear = (loss: Error): void => {
      lost ??= loss;
    };
    client.on('error', hear);
    try {
      await client.query('begin read write');
      await client.query(`select set_config('geleit.organisation_id', $1, true)`, [organisationId]);
      const result = await work(client);
      await client.query('commit');
      return result;
    } catch (failure) {
      failed = true;
      throw lost ?? failure;
    } finally {
      client.off('error', hear);
      // A connection on which something failed is closed, and with it its transaction.
      client.release(failed);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}

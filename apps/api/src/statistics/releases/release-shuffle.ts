import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobQueue } from '../../jobs/job-queue.js';
import { StatisticsDatabase } from '../statistics-database.js';

const oneAtATime = 4_715_002;

/**
 * Writes the releases of a year anew, in an order of chance and in one transaction: neither their place in the table nor
 * the number of the transaction that PostgreSQL keeps with each row tells which case came in with them.
 */
@Injectable()
export class ReleaseShuffle implements OnModuleInit {
  constructor(
    private readonly statistics: StatisticsDatabase,
    private readonly queue: JobQueue,
  ) {}

  onModuleInit(): void {
    this.queue.workOn('release-shuffle', () => this.run());
    this.queue.repeat('release-shuffle', '*/10 * * * *');
  }

  /** Years into which nothing came since the last time are left as they are. */
  async run(): Promise<void> {
    await this.statistics.transaction('', async (client) => {
      await client.query('select pg_advisory_xact_lock($1)', [oneAtATime]);
      const { rows } = await client.query<{ year: number }>(
        'select year from statistics.release group by year having count(distinct xmin::text) > 1 order by year',
      );
      for (const { year } of rows) {
        await client.query('select 1 from statistics.year where year = $1 for update', [year]);
        await client.query(
          `with taken as (delete from statistics.release where year = $1 returning id, year, box)
           insert into statistics.release (id, year, box) select id, year, box from taken order by random()`,
          [year],
        );
      }
    });
  }
}

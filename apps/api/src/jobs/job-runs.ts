import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';

/** Jobs that have to come round, and when they last did. A new installation counts from its making. */
@Injectable()
export class JobRuns {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Names of the jobs whose last complete run is longer ago. */
  async silentSince(instant: Date): Promise<string[]> {
    const rows = await this.dataSource.query<{ name: string }[]>(
      'select name from job_run where finished_at < $1 order by name',
      [instant],
    );
    return rows.map(({ name }) => name);
  }
}

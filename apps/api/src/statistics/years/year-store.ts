import { Injectable } from '@nestjs/common';
import { Problem } from '../../common/problems/problem.js';
import { StatisticsDatabase } from '../statistics-database.js';
import type { YearRow } from '../year-row.js';

/** All there is of a year but its numbers; the layout is read with those. */
const columns = `year, id, state, countries, public_key, private_key, n, centres, method, digest, freeze_asked_by,
  freeze_asked_at, opened_at, collecting_at, frozen_at`;

export type YearHead = Omit<YearRow, 'layout'>;

/** The years of the national statistics, the newest first. */
@Injectable()
export class YearStore {
  constructor(private readonly database: StatisticsDatabase) {}

  all(): Promise<YearHead[]> {
    return this.database.query<YearHead>(`select ${columns} from statistics.year order by year desc`);
  }

  find(year: number): Promise<YearHead | undefined> {
    return this.database.one<YearHead>(`select ${columns} from statistics.year where year = $1`, [year]);
  }

  /** @throws Problem 404 */
  async read(year: number): Promise<YearHead> {
    const row = await this.find(year);
    if (!row) throw new Problem('record.notFound', 404);
    return row;
  }

  async frozenYears(): Promise<number[]> {
    return (await this.all()).filter(({ state }) => state === 'frozen').map(({ year }) => year);
  }
}

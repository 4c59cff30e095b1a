import { erratum } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { RequestContext } from '../../common/context/request-context.js';
import { Clock } from '../../common/time/clock.js';
import { IdSource } from '../../common/time/id-source.js';
import { CentreVault } from '../../keys/centre-vault.js';
import { StatisticsDatabase } from '../statistics-database.js';
import type { StatisticsErratum } from './year-view.js';

interface ErratumRow {
  id: string;
  year: number;
  narrative: Buffer;
  created_at: Date;
}

/** Words about a year that was counted wrongly, under the key of the network office. Its numbers stay. */
@Injectable()
export class Errata {
  constructor(
    private readonly statistics: StatisticsDatabase,
    private readonly vault: CentreVault,
    private readonly context: RequestContext,
    private readonly ids: IdSource,
    private readonly clock: Clock,
  ) {}

  /** By year, the oldest first. */
  all(): Promise<Map<number, StatisticsErratum[]>> {
    return this.opened();
  }

  /** Of one year, the oldest first. */
  async of(year: number): Promise<StatisticsErratum[]> {
    return (await this.opened(year)).get(year) ?? [];
  }

  async add(year: number, text: string): Promise<StatisticsErratum> {
    const id = this.ids.next();
    const now = this.clock.now();
    const { narrative } = (await this.vault.open()).sealFields(erratum, id, { text });
    await this.statistics.query(
      `insert into statistics.erratum (id, year, narrative, created_by, created_at) values ($1, $2, $3, $4, $5)`,
      [id, year, narrative, this.context.person.id, now],
    );
    return { id, text, at: now.toISOString() };
  }

  private async opened(only?: number): Promise<Map<number, StatisticsErratum[]>> {
    const rows = await this.statistics.query<ErratumRow & Record<string, unknown>>(
      `select id, year, narrative, created_at from statistics.erratum where $1::integer is null or year = $1
       order by created_at, id`,
      [only ?? null],
    );
    const byYear = new Map<number, StatisticsErratum[]>();
    if (rows.length === 0) return byYear;
    const vault = await this.vault.open();
    for (const { id, year, narrative, created_at: at } of rows) {
      const { text } = vault.openFields(erratum, id, { narrative });
      byYear.set(year, [...(byYear.get(year) ?? []), { id, text, at: at.toISOString() }]);
    }
    return byYear;
  }
}

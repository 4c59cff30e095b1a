import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { AuditService } from '../../audit/audit.service.js';
import { Problem } from '../../common/problems/problem.js';
import { methodView, type StatisticsMethod } from './method-view.js';
import { type Asked, PublishedNumbers } from './published-numbers.js';
import { type StatisticsSeries, seriesView } from './series-view.js';
import { dimensionViews, type StatisticsDimension, type StatisticsTable } from './table-view.js';

export interface StatisticsDimensions {
  year: number;
  /** All frozen years, the newest first. */
  years: number[];
  dimensions: StatisticsDimension[];
  /** Names of those that too few centres contributed to. */
  withheld: string[];
  /** Of first contacts that became no case, one at a time; none if they were not counted. */
  contacts: StatisticsDimension[];
  method: StatisticsMethod;
}

/** Questions to frozen years. Each is on record: who, which year, which table; never a number. */
@Injectable()
export class TablesService {
  constructor(
    private readonly numbers: PublishedNumbers,
    private readonly audit: AuditService,
  ) {}

  @Transactional()
  async dimensions(year: number | undefined): Promise<StatisticsDimensions> {
    const frozen = year === undefined ? await this.numbers.newest() : await this.numbers.frozen(year);
    await this.record(frozen.id, ['dimensions']);
    return {
      year: frozen.year,
      years: await this.numbers.frozenYears(),
      dimensions: dimensionViews(frozen.cases),
      withheld: [...frozen.cases.withheld],
      contacts: frozen.contacts ? dimensionViews(frozen.contacts) : [],
      method: methodView(frozen, frozen.cases),
    };
  }

  @Transactional()
  async table(asked: Asked): Promise<StatisticsTable> {
    const table = await this.numbers.table(asked);
    const { id } = await this.numbers.frozen(asked.year);
    await this.record(id, [table.of, ...table.rows, ...table.columns, ...Object.keys(table.filter)]);
    return table;
  }

  /** One dimension over all frozen years, side by side; nothing is computed between the records of two years. */
  @Transactional()
  async series(dimension: string): Promise<StatisticsSeries> {
    const years = await Promise.all((await this.numbers.frozenYears()).map((year) => this.numbers.frozen(year)));
    const series = seriesView(dimension, years);
    if (!series) {
      throw new Problem('statistics.unknownDimension', 400, { pointer: '/dimension', params: { dimension } });
    }
    const shown = years.map(({ id }) => id);
    await this.audit.append({ action: 'read', subject: 'statistics', shown, fields: [dimension] });
    return series;
  }

  private record(recordId: string, fields: string[]): Promise<void> {
    return this.audit.append({ action: 'read', subject: 'statistics', recordId, fields });
  }
}

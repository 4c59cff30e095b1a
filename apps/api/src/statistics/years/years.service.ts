import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { AuditService, type RecordedAction } from '../../audit/audit.service.js';
import { Problem } from '../../common/problems/problem.js';
import { Clock } from '../../common/time/clock.js';
import { IdSource } from '../../common/time/id-source.js';
import type { YearBody } from '../dto/year.dto.js';
import { StatisticsDatabase } from '../statistics-database.js';
import { Errata } from './errata.js';
import { usualCountryCodes } from './layout-of-year.js';
import { Readiness } from './readiness.js';
import { YearKeys } from './year-keys.js';
import { YearStore } from './year-store.js';
import type { StatisticsErratum, StatisticsYear, YearReadiness } from './year-view.js';
import { YearViews } from './year-views.js';

/** The life of a year until it is frozen: open, collecting; and words about it afterwards. */
@Injectable()
export class YearsService {
  constructor(
    private readonly statistics: StatisticsDatabase,
    private readonly years: YearStore,
    private readonly views: YearViews,
    private readonly keys: YearKeys,
    private readonly readiness: Readiness,
    private readonly errata: Errata,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly ids: IdSource,
  ) {}

  @Transactional()
  async list(): Promise<StatisticsYear[]> {
    const heads = await this.years.all();
    const views = await this.views.of(heads);
    await this.audit.append({ action: 'list', subject: 'statisticsYear', shown: heads.map(({ id }) => id) });
    return views;
  }

  open(body: YearBody): Promise<StatisticsYear> {
    return this.statistics.together(() => this.opened(body));
  }

  collect(year: number): Promise<StatisticsYear> {
    return this.statistics.together(() => this.collected(year));
  }

  @Transactional()
  async readinessOf(year: number): Promise<YearReadiness> {
    const head = await this.years.read(year);
    await this.record('read', head.id);
    return this.readiness.of(head);
  }

  addErratum(year: number, text: string): Promise<StatisticsErratum> {
    return this.statistics.together(() => this.erratumAdded(year, text));
  }

  @Transactional()
  protected async opened({ year, countries }: YearBody): Promise<StatisticsYear> {
    const id = this.ids.next();
    await this.record('create', id);
    const { publicKey, privateKey } = this.keys.draw(id);
    const written = await this.statistics.query(
      `insert into statistics.year (year, id, state, countries, public_key, private_key, opened_at)
       values ($1, $2, 'open', $3, $4, $5, $6) on conflict (year) do nothing returning year`,
      [year, id, countries ?? usualCountryCodes, publicKey, privateKey, this.clock.now()],
    );
    if (written.length === 0) throw new Problem('statistics.yearExists', 409, { params: { year } });
    return this.views.one(year);
  }

  @Transactional()
  protected async collected(year: number): Promise<StatisticsYear> {
    const head = await this.years.read(year);
    await this.record('change', head.id);
    const moved = await this.statistics.query(
      `update statistics.year set state = 'collecting', collecting_at = $2 where year = $1 and state = 'open'
       returning year`,
      [year, this.clock.now()],
    );
    if (moved.length === 0) throw new Problem('statistics.yearMoved', 409, { params: { year } });
    return this.views.one(year);
  }

  @Transactional()
  protected async erratumAdded(year: number, text: string): Promise<StatisticsErratum> {
    const head = await this.years.read(year);
    if (head.state !== 'frozen') throw new Problem('statistics.notFrozenYet', 409, { params: { year } });
    await this.record('change', head.id, ['errata']);
    return this.errata.add(year, text);
  }

  private record(action: RecordedAction, recordId: string, fields: string[] = []): Promise<void> {
    return this.audit.append({ action, subject: 'statisticsYear', recordId, fields });
  }
}

import { method } from '@geleit/disclosure';
import { wipe } from '@geleit/vault';
import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { AuditService, type RecordedAction } from '../../audit/audit.service.js';
import { RequestContext } from '../../common/context/request-context.js';
import { Problem } from '../../common/problems/problem.js';
import { Clock } from '../../common/time/clock.js';
import { IdSource } from '../../common/time/id-source.js';
import { StaffNames } from '../../users/staff-names.js';
import type { YearBody } from '../dto/year.dto.js';
import { StatisticsDatabase } from '../statistics-database.js';
import { CubeStore } from '../tables/cube-store.js';
import { Errata } from './errata.js';
import { Freeze } from './freeze.js';
import { usualCountryCodes } from './layout-of-year.js';
import { Readiness } from './readiness.js';
import { YearKeys } from './year-keys.js';
import { type YearHead, YearStore } from './year-store.js';
import type { StatisticsErratum, StatisticsYear, YearReadiness } from './year-view.js';

/** The life of a year: open, collecting, frozen. */
@Injectable()
export class YearsService {
  constructor(
    private readonly statistics: StatisticsDatabase,
    private readonly years: YearStore,
    private readonly cubes: CubeStore,
    private readonly keys: YearKeys,
    private readonly readiness: Readiness,
    private readonly errata: Errata,
    private readonly freezing: Freeze,
    private readonly names: StaffNames,
    private readonly context: RequestContext,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly ids: IdSource,
  ) {}

  @Transactional()
  async list(): Promise<StatisticsYear[]> {
    const heads = await this.years.all();
    const views = await this.views(heads);
    await this.audit.append({ action: 'list', subject: 'statisticsYear', shown: heads.map(({ id }) => id) });
    return views;
  }

  @Transactional()
  async open({ year, countries }: YearBody): Promise<StatisticsYear> {
    if (await this.years.find(year)) throw new Problem('statistics.yearExists', 409, { params: { year } });
    const id = this.ids.next();
    await this.record('create', id);
    const { publicKey, privateKey } = this.keys.draw(id);
    await this.statistics.query(
      `insert into statistics.year (year, id, state, countries, public_key, private_key, opened_at)
       values ($1, $2, 'open', $3, $4, $5, $6)`,
      [year, id, countries ?? usualCountryCodes, publicKey, privateKey, this.clock.now()],
    );
    return this.view(year);
  }

  @Transactional()
  async collect(year: number): Promise<StatisticsYear> {
    const head = await this.years.read(year);
    if (head.state !== 'open') throw new Problem('statistics.yearMoved', 409, { params: { year } });
    await this.record('change', head.id);
    await this.statistics.query(
      `update statistics.year set state = 'collecting', collecting_at = $2 where year = $1 and state = 'open'`,
      [year, this.clock.now()],
    );
    return this.view(year);
  }

  @Transactional()
  async readinessOf(year: number): Promise<YearReadiness> {
    const head = await this.years.read(year);
    await this.record('read', head.id);
    return this.readiness.of(head);
  }

  /** @returns whether the year is frozen now; the first of two people only asks for it */
  async freeze(year: number): Promise<{ isFrozen: boolean; view: StatisticsYear }> {
    const head = await this.askedFor(year);
    const isSecond = head.freeze_asked_by !== null && head.freeze_asked_by !== this.context.person.id;
    if (!isSecond) return { isFrozen: false, view: await this.ask(head) };
    const key = this.keys.open(head);
    try {
      await this.freezing.run(head, key);
    } finally {
      wipe(key.privateKey);
    }
    return { isFrozen: true, view: await this.shown(year) };
  }

  @Transactional()
  async takeBack(year: number): Promise<void> {
    const head = await this.years.read(year);
    if (head.state === 'frozen') throw new Problem('statistics.frozen', 409, { params: { year } });
    await this.record('change', head.id, ['freeze']);
    await this.statistics.query(
      'update statistics.year set freeze_asked_by = null, freeze_asked_at = null where year = $1',
      [year],
    );
  }

  @Transactional()
  async addErratum(year: number, text: string): Promise<StatisticsErratum> {
    const head = await this.years.read(year);
    if (head.state !== 'frozen') throw new Problem('statistics.notFrozenYet', 409, { params: { year } });
    await this.record('change', head.id, ['errata']);
    return this.errata.add(year, text);
  }

  /** What is asked for is on record before anything is done, in a transaction of its own: a freeze cannot be undone. */
  @Transactional()
  protected async askedFor(year: number): Promise<YearHead> {
    const head = await this.years.read(year);
    const { hindrances, has, needs } = await this.readiness.of(head);
    if (hindrances.includes('frozen')) throw new Problem('statistics.frozen', 409, { params: { year } });
    if (hindrances.includes('year-not-over')) throw new Problem('statistics.yearNotOver', 409, { params: { year } });
    if (hindrances.length > 0) {
      const { minRecords: records, minCentresOfYear: centres } = method;
      throw new Problem('statistics.tooFew', 409, { params: { records, centres }, extensions: { has, needs } });
    }
    await this.record('freeze', head.id);
    return head;
  }

  @Transactional()
  protected async ask({ year, freeze_asked_by: askedBy }: YearHead): Promise<StatisticsYear> {
    if (askedBy === null) {
      await this.statistics.query(
        `update statistics.year set freeze_asked_by = $2, freeze_asked_at = $3, state = 'collecting',
           collecting_at = coalesce(collecting_at, $3) where year = $1 and freeze_asked_by is null`,
        [year, this.context.person.id, this.clock.now()],
      );
    }
    return this.view(year);
  }

  @Transactional()
  protected async shown(year: number): Promise<StatisticsYear> {
    return this.view(year);
  }

  private async view(year: number): Promise<StatisticsYear> {
    const [view] = await this.views([await this.years.read(year)]);
    if (!view) throw new Problem('record.notFound', 404);
    return view;
  }

  private async views(heads: readonly YearHead[]): Promise<StatisticsYear[]> {
    const isOffice = this.context.person.role === 'coordinator';
    const errata = isOffice ? await this.errata.all() : new Map<number, StatisticsErratum[]>();
    const nameOf = isOffice ? await this.names.load() : () => null;
    return Promise.all(
      heads.map(async (head): Promise<StatisticsYear> => {
        const frozen = head.state === 'frozen' ? await this.cubes.find(head.year) : undefined;
        const { freeze_asked_by: askedBy, freeze_asked_at: askedAt } = head;
        const isAsked = isOffice && !frozen && askedBy !== null && askedAt !== null;
        return {
          year: head.year,
          state: head.state,
          openedAt: head.opened_at.toISOString(),
          collectingSince: head.collecting_at?.toISOString() ?? null,
          frozenAt: head.frozen_at?.toISOString() ?? null,
          n: frozen?.cases.n ?? null,
          centres: frozen?.cases.centres ?? null,
          method: frozen?.cases.method ?? null,
          digest: frozen?.digest ?? null,
          freezeAsked: isAsked
            ? { by: nameOf(askedBy), at: askedAt.toISOString(), byMe: askedBy === this.context.person.id }
            : null,
          errata: errata.get(head.year) ?? [],
        };
      }),
    );
  }

  private record(action: RecordedAction, recordId: string, fields: string[] = []): Promise<void> {
    return this.audit.append({ action, subject: 'statisticsYear', recordId, fields });
  }
}

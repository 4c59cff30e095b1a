import { method } from '@geleit/disclosure';
import { wipe } from '@geleit/vault';
import { Injectable, Logger } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { AuditService } from '../../audit/audit.service.js';
import { RequestContext } from '../../common/context/request-context.js';
import { describeFailure } from '../../common/logging/describe-failure.js';
import { Problem } from '../../common/problems/problem.js';
import { Clock } from '../../common/time/clock.js';
import { StatisticsDatabase } from '../statistics-database.js';
import { Freeze } from './freeze.js';
import { FreezeAskers } from './freeze-askers.js';
import { Readiness } from './readiness.js';
import { YearKeys } from './year-keys.js';
import { type YearHead, YearStore } from './year-store.js';
import type { StatisticsYear } from './year-view.js';
import { bareView, YearViews } from './year-views.js';

interface Asked {
  head: YearHead;
  /** Who asked before and still may. */
  by: string | null;
}

/** A freeze takes two people: one asks for it, another one does it. */
@Injectable()
export class FreezeRequests {
  private readonly log = new Logger(FreezeRequests.name);

  constructor(
    private readonly statistics: StatisticsDatabase,
    private readonly years: YearStore,
    private readonly views: YearViews,
    private readonly keys: YearKeys,
    private readonly readiness: Readiness,
    private readonly askers: FreezeAskers,
    private readonly freezing: Freeze,
    private readonly context: RequestContext,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** @returns whether the year is frozen now; the first of two people only asks for it */
  async freeze(year: number): Promise<{ isFrozen: boolean; view: StatisticsYear }> {
    const { head, by } = await this.onRecord(year);
    const isSecond = by !== null && by !== this.context.person.id;
    if (!isSecond) return { isFrozen: false, view: await this.statistics.together(() => this.ask(head, by)) };
    const key = this.keys.open(head);
    try {
      await this.freezing.run(head, key);
    } finally {
      wipe(key.privateKey);
    }
    return { isFrozen: true, view: await this.frozen(head) };
  }

  takeBack(year: number): Promise<void> {
    return this.statistics.together(() => this.takenBack(year));
  }

  /** What is asked for is on record before anything is done, in a transaction of its own: a freeze cannot be undone. */
  @Transactional()
  protected async onRecord(year: number): Promise<Asked> {
    const head = await this.years.read(year);
    const { hindrances } = await this.readiness.of(head);
    if (hindrances.includes('frozen')) throw new Problem('statistics.frozen', 409, { params: { year } });
    if (hindrances.includes('year-not-over')) throw new Problem('statistics.yearNotOver', 409, { params: { year } });
    if (hindrances.length > 0) {
      const { minRecords: records, minCentresOfYear: centres } = method;
      throw new Problem('statistics.tooFew', 409, { params: { records, centres } });
    }
    await this.audit.append({ action: 'freeze', subject: 'statisticsYear', recordId: head.id });
    return { head, by: await this.askers.stillAsking(head) };
  }

  /** Takes the place of nobody, or of somebody whose request counts no more. */
  @Transactional()
  protected async ask({ year, freeze_asked_by: before }: YearHead, by: string | null): Promise<StatisticsYear> {
    if (by === null) {
      await this.statistics.query(
        `update statistics.year set freeze_asked_by = $2, freeze_asked_at = $3, state = 'collecting',
           collecting_at = coalesce(collecting_at, $3)
         where year = $1 and state <> 'frozen' and freeze_asked_by is not distinct from $4`,
        [year, this.context.person.id, this.clock.now(), before],
      );
    }
    return this.views.one(year);
  }

  @Transactional()
  protected async takenBack(year: number): Promise<void> {
    const head = await this.years.read(year);
    if (head.state === 'frozen') throw new Problem('statistics.frozen', 409, { params: { year } });
    await this.audit.append({ action: 'change', subject: 'statisticsYear', recordId: head.id, fields: ['freeze'] });
    // Waits for a freeze that has begun; then there is nothing to take back.
    const takenBack = await this.statistics.query(
      `update statistics.year set freeze_asked_by = null, freeze_asked_at = null
       where year = $1 and state <> 'frozen' returning year`,
      [year],
    );
    if (takenBack.length === 0) throw new Problem('statistics.frozen', 409, { params: { year } });
  }

  /** Whatever happens now, the year is frozen: an answer that cannot be read tells less, never that nothing was done. */
  private async frozen(head: YearHead): Promise<StatisticsYear> {
    try {
      return await this.shown(head.year);
    } catch (failure) {
      this.log.error(describeFailure(failure), 'a frozen year could not be shown');
      return { ...bareView(head), state: 'frozen' };
    }
  }

  @Transactional()
  protected async shown(year: number): Promise<StatisticsYear> {
    return this.views.one(year);
  }
}

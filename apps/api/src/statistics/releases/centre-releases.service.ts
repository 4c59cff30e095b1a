import { consentFor } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { TransactionHost, Transactional } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { AuditService } from '../../audit/audit.service.js';
import { RequestContext } from '../../common/context/request-context.js';
import { Problem } from '../../common/problems/problem.js';
import { Clock } from '../../common/time/clock.js';
import { type YearHead, YearStore } from '../years/year-store.js';
import { type CaseForRelease, caseKindIn, yearsOfWork } from './case-for-release.js';
import { CaseLoader } from './case-loader.js';
import { ContactReleases } from './contact-releases.js';
import { ReleaseLedger } from './release-ledger.js';
import type { CentreReleases, ReleasableCase, ReleaseOutcome } from './release-view.js';
import { ReleaseYears } from './release-years.js';

interface CentreRow {
  released: number;
  finished_at: Date | null;
  reminded_at: Date | null;
}

/** The yearly batch of a centre: which cases may be released, releasing many, saying that it has finished. */
@Injectable()
export class CentreReleasesService {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly loader: CaseLoader,
    private readonly years: YearStore,
    private readonly releaseYears: ReleaseYears,
    private readonly ledger: ReleaseLedger,
    private readonly contacts: ContactReleases,
    private readonly context: RequestContext,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async list(wanted: number | undefined): Promise<CentreReleases> {
    const heads = await this.years.all();
    const year = wanted ?? usualYear(heads) ?? Number(this.clock.today().slice(0, 4));
    const head = heads.find((one) => one.year === year);
    const cases = (await this.loader.load()).filter((one) => yearsOfWork(one).includes(year));
    const data = cases.map((one) => this.row(one, year, head)).sort((a, b) => a.code.localeCompare(b.code, 'de'));
    const row = await this.centreRow(year);
    await this.audit.append({ action: 'list', subject: 'release', shown: data.map(({ caseId }) => caseId) });
    return {
      year,
      yearState: head?.state ?? 'not-opened',
      years: heads.map((one) => ({ year: one.year, yearState: one.state })),
      finishedAt: row?.finished_at?.toISOString() ?? null,
      remindedAt: row?.reminded_at?.toISOString() ?? null,
      released: row?.released ?? 0,
      contacts: await this.contacts.count(year),
      data,
      total: data.length,
    };
  }

  /** Each case by itself: what cannot be released is named, the rest is released. */
  @Transactional()
  async release(year: number, caseIds: readonly string[]): Promise<ReleaseOutcome[]> {
    const head = await this.years.find(year);
    await this.ledger.lock(caseIds);
    const cases = new Map((await this.loader.load(caseIds)).map((one) => [one.id, one]));
    const outcomes: ReleaseOutcome[] = [];
    for (const caseId of caseIds) outcomes.push(await this.releaseOne(cases.get(caseId), caseId, year, head));
    await this.audit.append({ action: 'record', subject: 'release', shown: [...cases.keys()] });
    return outcomes;
  }

  @Transactional()
  async finish(year: number, isFinished: boolean): Promise<{ year: number; finishedAt: string | null }> {
    const head = await this.years.find(year);
    if (!head) throw new Problem('statistics.notOpen', 409, { params: { year } });
    if (head.state === 'frozen') throw new Problem('statistics.frozen', 409, { params: { year } });
    const finishedAt = isFinished ? this.clock.now() : null;
    if (isFinished) await this.contacts.release(head);
    else await this.contacts.takeBack(head);
    await this.database.tx.query(
      `insert into statistics.centre as one (year, organisation_id, released, finished_at, finished_with)
       values ($1, $2, 0, $3, case when $3::timestamptz is null then null else 0 end)
       on conflict (year, organisation_id) do update set finished_at = excluded.finished_at,
         finished_with = case when excluded.finished_at is null then null else one.released end`,
      [year, this.context.person.organisationId, finishedAt],
    );
    await this.audit.append({ action: 'finish', subject: 'release', recordId: head.id });
    return { year, finishedAt: finishedAt?.toISOString() ?? null };
  }

  private async releaseOne(
    one: CaseForRelease | undefined,
    caseId: string,
    year: number,
    head: YearHead | undefined,
  ): Promise<ReleaseOutcome> {
    if (!one) return { caseId, outcome: 'refused', reason: 'not-found' };
    const [reason] = this.releaseYears.hindrances(one, year, head);
    if (!head || reason) return { caseId, outcome: 'refused', reason: reason ?? 'year-not-opened' };
    const { renewed } = await this.ledger.release(one, head, this.releaseYears.answers(one, year, head));
    await this.audit.append({ action: 'record', subject: 'release', caseId, fields: ['release'] });
    return { caseId, outcome: renewed ? 'renewed' : 'released' };
  }

  private row(one: CaseForRelease, year: number, head: YearHead | undefined): ReleasableCase {
    return {
      caseId: one.id,
      code: one.facts.code,
      caseKind: caseKindIn(one, year),
      consent: consentFor('statistics', one.consents).state,
      released: this.releaseYears.released(one, year, head),
      hindrances: this.releaseYears.hindrances(one, year, head),
    };
  }

  private async centreRow(year: number): Promise<CentreRow | undefined> {
    const rows = await this.database.tx.query<CentreRow[]>(
      `select released, finished_at, reminded_at from statistics.centre where year = $1 and organisation_id = $2`,
      [year, this.context.person.organisationId],
    );
    return rows[0];
  }
}

/** What is collected now; else what is open. */
function usualYear(heads: readonly YearHead[]): number | undefined {
  return (heads.find(({ state }) => state === 'collecting') ?? heads.find(({ state }) => state === 'open'))?.year;
}

import { consentFor, type Subject } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { AuditService } from '../../audit/audit.service.js';
import { CaseDoor } from '../../cases/case-door.js';
import { Problem } from '../../common/problems/problem.js';
import { ConsentGate } from '../../consents/consent-gate.js';
import { standingView } from '../../consents/consent-view.js';
import { type YearHead, YearStore } from '../years/year-store.js';
import { type CaseForRelease, yearsOfWork } from './case-for-release.js';
import { CaseLoader } from './case-loader.js';
import { ReleaseLedger } from './release-ledger.js';
import { type CaseReleaseView, consentText, type ReleaseYear } from './release-view.js';
import { ReleaseYears } from './release-years.js';

const subject: Subject = 'release';

/** The release of one case: seen before, given, taken back. */
@Injectable()
export class CaseReleasesService {
  constructor(
    private readonly door: CaseDoor,
    private readonly gate: ConsentGate,
    private readonly loader: CaseLoader,
    private readonly years: YearStore,
    private readonly releaseYears: ReleaseYears,
    private readonly ledger: ReleaseLedger,
    private readonly audit: AuditService,
  ) {}

  @Transactional()
  async read(caseId: string): Promise<CaseReleaseView> {
    await this.door.open(caseId, 'read', subject);
    const one = await this.load(caseId);
    const heads = await this.years.all();
    await this.audit.append({ action: 'read', subject, caseId });
    return {
      consent: standingView(consentFor('statistics', one.consents)),
      consentText: { ...consentText },
      data: yearsOf(one).map((year) => this.releaseYears.view(one, year, headOf(heads, year))),
    };
  }

  /** @returns whether the case was not released for that year before */
  @Transactional()
  async release(caseId: string, wanted: number | undefined): Promise<{ isNew: boolean; view: ReleaseYear }> {
    const open = await this.door.open(caseId, 'record', subject);
    await this.gate.require(open, 'statistics');
    await this.ledger.lock([caseId]);
    const one = await this.load(caseId);
    const heads = await this.years.all();
    const year = wanted ?? newestOf(one, heads);
    const head = headOf(heads, year);
    const [hindrance] = this.releaseYears.hindrances(one, year, head);
    if (!head || hindrance) throw problemOf(hindrance ?? 'year-not-opened', year);
    const { renewed } = await this.ledger.release(one, head, this.releaseYears.answers(one, year, head));
    await this.audit.append({ action: 'record', subject, caseId, fields: ['release'] });
    return { isNew: !renewed, view: this.releaseYears.view(await this.load(caseId), year, head) };
  }

  @Transactional()
  async withdraw(caseId: string, wanted: number | undefined): Promise<void> {
    await this.door.open(caseId, 'withdraw', subject);
    await this.audit.append({ action: 'withdraw', subject, caseId });
    await this.ledger.lock([caseId]);
    const one = await this.load(caseId);
    const heads = await this.years.all();
    const newest = one.releases.map(({ year }) => year).sort((a, b) => b - a);
    const before = one.releases.find(({ year }) => year === (wanted ?? newest[0]));
    if (!before) return;
    if (headOf(heads, before.year)?.state === 'frozen')
      throw new Problem('statistics.frozen', 409, { params: { year: before.year } });
    await this.ledger.withdraw(before);
  }

  private async load(caseId: string): Promise<CaseForRelease> {
    const [one] = await this.loader.load([caseId]);
    if (!one) throw new Problem('record.notFound', 404);
    return one;
  }
}

const headOf = (heads: readonly YearHead[], year: number): YearHead | undefined =>
  heads.find((head) => head.year === year);

function yearsOf(one: CaseForRelease): number[] {
  const years = new Set([...yearsOfWork(one), ...one.releases.map(({ year }) => year)]);
  return [...years].sort((a, b) => b - a);
}

/** The newest year with work that takes releases; else the newest with work, so that the answer says what is wrong. */
function newestOf(one: CaseForRelease, heads: readonly YearHead[]): number {
  const worked = yearsOfWork(one);
  const taking = worked.find((year) => headOf(heads, year)?.state !== 'frozen' && headOf(heads, year) !== undefined);
  return taking ?? worked[0] ?? heads[0]?.year ?? new Date().getUTCFullYear();
}

export function problemOf(hindrance: ReleaseYear['hindrances'][number], year: number): Problem {
  const params = { year };
  switch (hindrance) {
    case 'consent-missing':
      return new Problem('consent.missing.statistics', 409);
    case 'no-work':
      return new Problem('statistics.noWork', 409, { params });
    case 'year-not-opened':
      return new Problem('statistics.notOpen', 409, { params });
    case 'year-frozen':
      return new Problem('statistics.frozen', 409, { params });
  }
}

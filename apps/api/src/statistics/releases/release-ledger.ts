import { randomUUID } from 'node:crypto';
import { type Answers, packRelease, type ReleaseKind } from '@geleit/disclosure';
import { caseRelease } from '@geleit/domain';
import { sealRelease } from '@geleit/vault';
import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { RequestContext } from '../../common/context/request-context.js';
import { Problem } from '../../common/problems/problem.js';
import { Clock } from '../../common/time/clock.js';
import { IdSource } from '../../common/time/id-source.js';
import { CentreVault } from '../../keys/centre-vault.js';
import { layoutsOf } from '../years/layout-of-year.js';
import type { YearHead } from '../years/year-store.js';
import { CaseRelease } from './case-release.entity.js';
import type { CaseForRelease, ReleasedYear } from './case-for-release.js';

/** What the trigger of the database raises for a year that is frozen meanwhile, or was never opened. */
const takesNoReleases = 'GL003';

/**
 * Puts sealed records into a year and takes them out by their id, which only the case knows. This is all the API may do
 * there: it cannot read a record, not even its own.
 */
@Injectable()
export class ReleaseLedger {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly context: RequestContext,
    private readonly centreVault: CentreVault,
    private readonly clock: Clock,
    private readonly ids: IdSource,
  ) {}

  /** Lets one release of a case pass after the other. */
  async lock(caseIds: readonly string[]): Promise<void> {
    await this.database.tx.query(
      `select case_id from case_overview where organisation_id = $1 and case_id = any ($2)
       order by case_id for no key update`,
      [this.context.person.organisationId, caseIds],
    );
  }

  /** @returns whether it replaced an earlier release of the same year */
  async release(one: CaseForRelease, head: YearHead, answers: Answers): Promise<{ renewed: boolean; at: Date }> {
    const before = one.releases.find(({ year }) => year === head.year);
    if (before) {
      await this.requireOpen(before.year);
      await this.remove(before);
    }
    const releaseId = await this.put(head, 'case', answers);
    const at = this.clock.now();
    const id = this.ids.next();
    const digest = this.digest(one, answers);
    const { facts } = one.vault.sealFields(caseRelease, id, { year: head.year, releaseId, digest });
    const { organisationId, id: createdBy } = this.context.person;
    const row: CaseRelease = { organisationId, id, caseId: one.id, facts, createdBy, createdAt: at };
    await this.database.tx.getRepository(CaseRelease).insert(row);
    if (!before) await this.count(head.year, 1);
    return { renewed: before !== undefined, at };
  }

  /** Before the freeze: the record is gone. */
  async withdraw(before: ReleasedYear): Promise<void> {
    await this.requireOpen(before.year);
    await this.remove(before);
    await this.count(before.year, -1);
  }

  /**
   * Waits for whoever counts the year or writes its records anew; then nobody does until this transaction ends.
   * @returns false if it is frozen, so that nothing can be taken out any more
   */
  async holdOpen(year: number): Promise<boolean> {
    const [held] = await this.database.tx.query<{ isOpen: boolean }[]>('select statistics.hold_year($1) as "isOpen"', [
      year,
    ]);
    return held?.isOpen ?? false;
  }

  async requireOpen(year: number): Promise<void> {
    if (!(await this.holdOpen(year))) throw new Problem('statistics.frozen', 409, { params: { year } });
  }

  /** Whether the case is still as it was released. */
  isCurrent(one: CaseForRelease, before: ReleasedYear, answers: Answers): boolean {
    return before.digest === this.digest(one, answers);
  }

  private digest({ id, vault }: CaseForRelease, answers: Answers): string {
    return vault.fingerprint(caseRelease.table, id, answers).toString('base64');
  }

  /** @returns the id of the record, the only way to take it out again */
  async put(head: YearHead, kind: ReleaseKind, answers: Answers): Promise<string> {
    const id = randomUUID();
    const { year, public_key: publicKey } = head;
    if (!publicKey) throw new Problem('statistics.frozen', 409, { params: { year } });
    const centre = await this.pseudonym(year);
    const box = sealRelease(publicKey, year, packRelease({ kind, centre, answers }, layoutsOf(head)[kind]));
    try {
      await this.database.tx.query('insert into statistics.release (id, year, box) values ($1, $2, $3)', [
        id,
        year,
        box,
      ]);
      return id;
    } catch (failure) {
      if ((failure as { code?: string }).code !== takesNoReleases) throw failure;
      throw new Problem('statistics.frozen', 409, { params: { year } });
    }
  }

  /** Its year must be held open before. */
  async take(releaseId: string): Promise<void> {
    await this.database.tx.query('delete from statistics.release where id = $1', [releaseId]);
  }

  private async remove({ id, releaseId }: ReleasedYear): Promise<void> {
    await this.take(releaseId);
    const { organisationId } = this.context.person;
    await this.database.tx.getRepository(CaseRelease).delete({ organisationId, id });
  }

  private async count(year: number, by: 1 | -1): Promise<void> {
    await this.database.tx.query(
      `insert into statistics.centre as one (year, organisation_id, released) values ($1, $2, greatest($3, 0))
       on conflict (year, organisation_id) do update set released = greatest(one.released + $3, 0)`,
      [year, this.context.person.organisationId, by],
    );
  }

  /** Of the centre in that year: the same for its records, unknown to everybody else, another one next year. */
  private async pseudonym(year: number): Promise<string> {
    const vault = await this.centreVault.open();
    const { organisationId } = this.context.person;
    return vault.fingerprint('statistics.centre', organisationId, { year }).subarray(0, 16).toString('base64url');
  }
}

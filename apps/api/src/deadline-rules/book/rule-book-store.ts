import { deadlineRuleBook, type DeadlineRuleBookFields } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { RequestContext } from '../../common/context/request-context.js';
import { insertOnce } from '../../common/database/insert-once.js';
import { Clock } from '../../common/time/clock.js';
import { CentreVault } from '../../keys/centre-vault.js';
import { DeadlineRuleBook } from './deadline-rule-book.entity.js';

const empty: DeadlineRuleBookFields = { settings: {}, ownRules: [], wording: {} };

/** What the centre has decided about the rules of deadlines. */
@Injectable()
export class RuleBookStore {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly context: RequestContext,
    private readonly centreVault: CentreVault,
    private readonly clock: Clock,
  ) {}

  /** Empty for a centre that has decided nothing: then no key is opened either. */
  async read(): Promise<DeadlineRuleBookFields> {
    const { organisationId } = this.context.person;
    const row = await this.rows.findOneBy({ organisationId, id: organisationId });
    return row ? (await this.centreVault.open()).openFields(deadlineRuleBook, row.id, row) : empty;
  }

  /** Writes what `change` makes of the book; two leads at once wait for each other. */
  async write<Written extends { readonly book: DeadlineRuleBookFields }>(
    change: (before: DeadlineRuleBookFields) => Written,
  ): Promise<Written> {
    const { organisationId } = this.context.person;
    const vault = await this.centreVault.open();
    const now = this.clock.now();
    const id = organisationId;
    const sealed = vault.sealFields(deadlineRuleBook, id, empty);
    await insertOnce(this.rows, { organisationId, id, ...sealed, version: 0, createdAt: now, updatedAt: now });
    const row = await this.rows.findOneOrFail({ where: { organisationId, id }, lock: { mode: 'pessimistic_write' } });
    const written = change(vault.openFields(deadlineRuleBook, id, row));
    const { facts, narrative } = vault.sealFields(deadlineRuleBook, id, written.book);
    await this.rows.update({ organisationId, id }, { facts, narrative, version: row.version + 1, updatedAt: now });
    return written;
  }

  private get rows() {
    return this.database.tx.getRepository(DeadlineRuleBook);
  }
}

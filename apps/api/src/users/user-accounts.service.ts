import { type Action, can, userAccount, type UserAccountFields } from '@geleit/domain';
import { ServerVault } from '@geleit/vault';
import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { type FindOptionsWhere, QueryFailedError, type Repository } from 'typeorm';
import { RequestContext } from '../common/context/request-context.js';
import { Problem } from '../common/problems/problem.js';
import { Clock } from '../common/time/clock.js';
import { UserAccount } from './user-account.entity.js';
import { type OpenedUser, userView } from './user-view.js';

/** Rows of `user_account` with name and address opened; who may do what to them stands with the callers. */
@Injectable()
export class UserAccounts {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly serverVault: ServerVault,
    private readonly context: RequestContext,
    private readonly clock: Clock,
  ) {}

  get rows(): Repository<UserAccount> {
    return this.database.tx.getRepository(UserAccount);
  }

  /** @throws Problem 404 for who is not there, and just the same for who is not of an organisation one may act in */
  async find(id: string, action: Action): Promise<OpenedUser> {
    const row = await this.rows.findOneBy({ id });
    const mayAct = row && can(this.context.person, action, 'user', { organisationId: row.organisationId });
    if (!mayAct) throw new Problem('record.notFound', 404);
    return this.opened(row);
  }

  async matching(where: FindOptionsWhere<UserAccount>): Promise<OpenedUser[]> {
    return (await this.rows.findBy(where)).map((row) => this.opened(row));
  }

  opened(row: UserAccount): OpenedUser {
    return { row, ...this.serverVault.openFields(userAccount, row.id, row, row.organisationId) };
  }

  sealed(id: string, fields: UserAccountFields, organisationId: string): Buffer {
    return this.serverVault.sealFields(userAccount, id, fields, organisationId).server;
  }

  /**
   * The hash under which an account is found at log-in.
   * @throws Problem 409 if the address is that of another account, found by an older version of the server secret
   */
  async claimAddress(email: string, userId: string): Promise<Buffer> {
    for (const hash of this.serverVault.emailHashes(email)) {
      const [found] = await this.database.tx.query<{ user_id: string }[]>('select user_id from find_login($1)', [hash]);
      if (found && found.user_id !== userId) throw new Problem('invitation.emailTaken', 409);
    }
    return this.serverVault.emailHash(email);
  }

  /**
   * Stores the change if nobody was faster.
   * @throws Problem 412 carrying the present state
   */
  async change({ row }: OpenedUser, change: Partial<UserAccount>, version = row.version): Promise<OpenedUser> {
    const { id, organisationId } = row;
    const moved = { ...change, version: version + 1, updatedAt: this.clock.now() };
    const { affected } = await this.rows.update({ organisationId, id, version }, moved).catch(refuseTakenAddress);
    const stored = this.opened(await this.rows.findOneByOrFail({ organisationId, id }));
    if (affected !== 1) throw new Problem('record.stale', 412, { extensions: { current: userView(stored) } });
    return stored;
  }
}

/** An address belongs to one account of the whole installation, for log-in names nothing else. */
function refuseTakenAddress(failure: unknown): never {
  const code = failure instanceof QueryFailedError ? (failure.driverError as { code?: string }).code : undefined;
  if (code === '23505') throw new Problem('invitation.emailTaken', 409);
  throw failure;
}

import { ServerVault } from '@geleit/vault';
import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { type FindOptionsWhere, IsNull, MoreThan, type Repository } from 'typeorm';
import { RequestContext } from '../common/context/request-context.js';
import { Problem } from '../common/problems/problem.js';
import { Clock } from '../common/time/clock.js';
import { UserAccounts } from '../users/user-accounts.service.js';
import type { OpenedUser } from '../users/user-view.js';
import { WaysIn } from '../users/ways-in.service.js';
import type { InvitationBody } from './dto/invitation.dto.js';
import { Invitation } from './invitation.entity.js';
import { invitationView, type InvitationView } from './invitation-view.js';

const validDays = 7;

export interface NewInvitation {
  id: string;
  user: OpenedUser;
  tokenHash: Buffer;
  body: InvitationBody;
}

@Injectable()
export class InvitationRows {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly serverVault: ServerVault,
    private readonly accounts: UserAccounts,
    private readonly waysIn: WaysIn,
    private readonly context: RequestContext,
    private readonly clock: Clock,
  ) {}

  get rows(): Repository<Invitation> {
    return this.database.tx.getRepository(Invitation);
  }

  /** Writes an invitation; earlier links of the same person stop working. */
  async add({ id, user, tokenHash, body }: NewInvitation): Promise<InvitationView> {
    const { organisationId, id: userId } = user.row;
    await this.waysIn.withdrawLinks({ organisationId, userId });
    const now = this.clock.now();
    const row: Invitation = {
      organisationId,
      id,
      userId,
      tokenHash,
      fingerprint: this.serverVault.fingerprint('invitation', id, { ...body }, organisationId),
      expiresAt: new Date(now.getTime() + validDays * 86_400_000),
      usedAt: null,
      withdrawnAt: null,
      createdBy: this.context.person.id,
      version: 1,
      createdAt: now,
      updatedAt: now,
    };
    await this.rows.insert(row);
    return invitationView(row, user, now);
  }

  /**
   * The invitation that an earlier, equal request made, if there is one.
   * @throws Problem 409 if the id holds another one
   */
  async findRepeated(organisationId: string, id: string, body: InvitationBody): Promise<InvitationView | undefined> {
    const row = await this.rows.findOneBy({ organisationId, id });
    if (!row) return undefined;
    const isSame = this.serverVault.isFingerprint('invitation', id, { ...body }, row.fingerprint, organisationId);
    if (!isSame) throw new Problem('record.idTaken', 409);
    const [view] = await this.views({ organisationId, id });
    return view;
  }

  /**
   * Uses a link up. One statement compares and sets, so that of two who use it at once only one comes in.
   * @returns whether the console of the server has vouched for the person, see `first-administrator.ts`
   */
  async use(which: { organisationId: string; id: string }): Promise<{ isVouchedFor: boolean }> {
    const now = this.clock.now();
    const { affected } = await this.rows.update(
      { ...which, usedAt: IsNull(), withdrawnAt: IsNull(), expiresAt: MoreThan(now) },
      { usedAt: now, updatedAt: now },
    );
    if (affected !== 1) throw new Problem('invitation.gone', 410);
    const { createdBy, userId } = await this.rows.findOneByOrFail(which);
    return { isVouchedFor: createdBy === userId };
  }

  async views(where: FindOptionsWhere<Invitation>): Promise<InvitationView[]> {
    const rows = await this.rows.findBy(where);
    const { organisationId } = where as { organisationId?: string };
    const users = await this.accounts.matching(organisationId ? { organisationId } : {});
    const userOf = new Map(users.map((user) => [user.row.id, user]));
    const now = this.clock.now();
    return rows.flatMap((row) => {
      const user = userOf.get(row.userId);
      return user ? [invitationView(row, user, now)] : [];
    });
  }
}

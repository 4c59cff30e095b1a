import type { MemberContext } from '@geleit/vault';
import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { IsNull, Not } from 'typeorm';
import { Session } from '../access/session.entity.js';
import { Clock } from '../common/time/clock.js';
import { Invitation } from '../invitations/invitation.entity.js';
import { MemberKey } from '../keys/member-key.entity.js';

/** By what a member comes in: running sessions, links not used yet, and the private key behind her password. */
@Injectable()
export class WaysIn {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly clock: Clock,
  ) {}

  /** @returns whether there was a private key, that is, whether she ever came in */
  async closeAll(whose: MemberContext): Promise<boolean> {
    await this.endSessions(whose);
    await this.withdrawLinks(whose);
    const { affected } = await this.database.tx.getRepository(MemberKey).delete(identified(whose));
    return affected === 1;
  }

  /** Every request reads its session afresh, so the next one is refused. */
  async endSessions(whose: MemberContext, { except }: { except?: string } = {}): Promise<void> {
    await this.database.tx
      .getRepository(Session)
      .delete({ ...identified(whose), ...(except ? { id: Not(except) } : {}) });
  }

  async withdrawLinks(whose: MemberContext): Promise<void> {
    const now = this.clock.now();
    await this.database.tx
      .getRepository(Invitation)
      .update({ ...identified(whose), usedAt: IsNull(), withdrawnAt: IsNull() }, { withdrawnAt: now, updatedAt: now });
  }
}

const identified = ({ organisationId, userId }: MemberContext): MemberContext => ({ organisationId, userId });

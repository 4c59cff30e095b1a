import { organisation, type OrganisationFields, type Role, userAccount, type UserAccountFields } from '@geleit/domain';
import { ServerVault } from '@geleit/vault';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Problem } from '../common/problems/problem.js';
import { Clock } from '../common/time/clock.js';
import type { UserState } from '../users/user-account.entity.js';
import { isToken, tokenHash } from './invitation-token.js';
import { stateOf } from './invitation-view.js';

interface Row {
  organisation_id: string;
  id: string;
  user_id: string;
  expires_at: Date;
  used_at: Date | null;
  withdrawn_at: Date | null;
  role: Role;
  state: UserState;
  member: Buffer;
  organisation: Buffer;
  organisation_state: string;
}

/** An open invitation as its link finds it, before anybody is logged in. */
export interface FoundInvitation {
  id: string;
  organisationId: string;
  userId: string;
  role: Role;
  state: UserState;
  member: UserAccountFields;
  organisation: OrganisationFields;
}

@Injectable()
export class LinkDoor {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly serverVault: ServerVault,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem the same 410 for a token that is unknown, used, withdrawn, expired, or was never one */
  async open(token: string): Promise<FoundInvitation> {
    const [row] = isToken(token)
      ? await this.dataSource.query<Row[]>('select * from find_invitation($1)', [tokenHash(token)])
      : [];
    if (!row || !this.isOpen(row)) throw new Problem('invitation.gone', 410);
    const { organisation_id: organisationId, user_id: userId, role, state } = row;
    return {
      id: row.id,
      organisationId,
      userId,
      role,
      state,
      member: this.serverVault.openFields(userAccount, userId, { server: row.member }, organisationId),
      organisation: this.serverVault.openFields(
        organisation,
        organisationId,
        { server: row.organisation },
        organisationId,
      ),
    };
  }

  private isOpen({ used_at, withdrawn_at, expires_at, state, organisation_state }: Row): boolean {
    const dates = { usedAt: used_at, withdrawnAt: withdrawn_at, expiresAt: expires_at };
    const isWelcome = state !== 'removed' && state !== 'suspended' && organisation_state !== 'suspended';
    return isWelcome && stateOf(dates, this.clock.now()) === 'open';
  }
}

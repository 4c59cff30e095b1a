import { type MemberContext, ServerVault } from '@geleit/vault';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { RequestContext } from '../common/context/request-context.js';
import { Problem } from '../common/problems/problem.js';
import { Clock } from '../common/time/clock.js';
import { IdSource } from '../common/time/id-source.js';
import type { UserAccount } from '../users/user-account.entity.js';
import { UserAccounts } from '../users/user-accounts.service.js';
import type { OpenedUser } from '../users/user-view.js';
import { WaysIn } from '../users/ways-in.service.js';
import type { InvitationBody } from './dto/invitation.dto.js';

/** The account behind an invitation: a new one, or the one of a member who has forgotten her password. */
@Injectable()
export class InvitedAccounts {
  constructor(
    private readonly accounts: UserAccounts,
    private readonly waysIn: WaysIn,
    private readonly serverVault: ServerVault,
    private readonly context: RequestContext,
    private readonly clock: Clock,
    private readonly ids: IdSource,
  ) {}

  /**
   * An account with this address in the organisation is invited anew and stays what it is until the link is used.
   * Addresses of other organisations are not looked at: the answer would tell who works elsewhere.
   */
  async accountFor(organisationId: string, body: InvitationBody): Promise<OpenedUser> {
    const known = await this.find(organisationId, body.email);
    if (!known) return this.create(organisationId, body);
    const { row, email } = known;
    if (row.state === 'invited') {
      const server = this.accounts.sealed(row.id, { name: body.name, email }, organisationId);
      return this.accounts.change(known, { role: body.role, server });
    }
    if (row.id === this.context.person.id) throw new Problem('user.notYourself', 409, { pointer: '/email' });
    if (row.state === 'suspended') throw new Problem('user.suspended', 409, { pointer: '/email' });
    if (row.role !== body.role) throw new Problem('invitation.roleDiffers', 409, { pointer: '/role' });
    return known;
  }

  /** The link stops working, and an account that nobody ever entered is left without address. */
  async takeBack(whose: MemberContext): Promise<void> {
    await this.waysIn.withdrawLinks(whose);
    const { organisationId, userId: id } = whose;
    const [user] = await this.accounts.matching({ organisationId, id, state: 'invited' });
    if (!user) return;
    const server = this.accounts.sealed(id, { name: user.name, email: '' }, organisationId);
    await this.accounts.change(user, { state: 'removed', server });
  }

  private async find(organisationId: string, email: string): Promise<OpenedUser | undefined> {
    const [known] = await this.accounts.matching({
      organisationId,
      emailHash: In(this.serverVault.emailHashes(email)),
    });
    if (known) return known;
    // Until a link is used its account bears no hash, so that nobody can reserve the address of somebody else.
    const wanted = this.serverVault.emailHash(email);
    const invited = await this.accounts.matching({ organisationId, state: 'invited' });
    return invited.find((user) => this.serverVault.emailHash(user.email).equals(wanted));
  }

  private async create(organisationId: string, { name, email, role }: InvitationBody): Promise<OpenedUser> {
    const id = this.ids.next();
    const now = this.clock.now();
    const server = this.accounts.sealed(id, { name, email }, organisationId);
    const row: UserAccount = {
      organisationId,
      id,
      role,
      state: 'invited',
      emailHash: null,
      server,
      version: 1,
      createdAt: now,
      updatedAt: now,
    };
    await this.accounts.rows.insert(row);
    return { row, name, email };
  }
}

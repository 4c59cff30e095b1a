import { can, organisation, type Role } from '@geleit/domain';
import { ServerVault } from '@geleit/vault';
import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { RequestContext } from '../common/context/request-context.js';
import { Problem } from '../common/problems/problem.js';
import { Clock } from '../common/time/clock.js';
import { KeyRings } from '../keys/key-rings.service.js';
import { Organisation } from '../organisations/organisation.entity.js';

/** Who may invite whom: nobody grants what they lack. The rule stands in the matrix; here is what it needs to know. */
@Injectable()
export class InvitationRights {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly serverVault: ServerVault,
    private readonly rings: KeyRings,
    private readonly context: RequestContext,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes the lock of the organisation, so that what is found here still holds when the invitation is written.
   *
   * @returns the organisation meant
   * @throws Problem 404 for one that is not there or not one's own, 403 for a role one may not grant
   */
  async require({ organisationId, role }: { organisationId?: string; role: Role }): Promise<string> {
    const id = organisationId ?? this.context.person.organisationId;
    await this.rings.lock(id);
    const row = await this.database.tx.getRepository(Organisation).findOneBy({ id });
    if (!row) throw new Problem('record.notFound', 404);
    const { kind } = this.serverVault.openFields(organisation, id, row, id);
    const wanted = { organisationId: id, organisationKind: kind, role, hasHead: await this.hasHead(id) };
    if (can(this.context.person, 'invite', 'user', wanted)) return id;
    const isOnlyTooLate = can(this.context.person, 'invite', 'user', { ...wanted, hasHead: false });
    if (isOnlyTooLate) throw new Problem('invitation.hasHead', 403, { pointer: '/role' });
    throw new Problem('access.refused', 403, { pointer: '/role' });
  }

  /**
   * Whether somebody could invite from inside. While a recovery is open this does not count: its lead may be the one
   * who cannot come in, and is invited anew to use the sheet.
   */
  private async hasHead(organisationId: string): Promise<boolean> {
    const [found] = await this.database.tx.query<{ has_head: boolean }[]>(
      `select exists (select from user_account where organisation_id = $1 and role in ('lead', 'coordinator') and state = 'confirmed')
         and not exists (select from recovery where organisation_id = $1 and used_at is null and open_until > $2) as has_head`,
      [organisationId, this.clock.now()],
    );
    return found?.has_head ?? true;
  }
}

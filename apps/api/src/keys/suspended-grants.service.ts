import { Injectable } from '@nestjs/common';
import { TransactionHost, Transactional } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { AuditService } from '../audit/audit.service.js';
import { RequestContext } from '../common/context/request-context.js';
import { KeyRings } from './key-rings.service.js';

@Injectable()
export class SuspendedGrants {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly rings: KeyRings,
    private readonly context: RequestContext,
    private readonly audit: AuditService,
  ) {}

  /** Finishes what an administrator began but could not do without a ring: the suspended lose their grant by rotation. */
  async takeAway(): Promise<void> {
    if (await this.rotateOut()) await this.rings.settle();
  }

  @Transactional()
  async rotateOut(): Promise<boolean> {
    if ((await this.suspendedHolders()).length === 0) return false;
    await this.rings.lock(this.context.person.organisationId);
    const suspended = await this.suspendedHolders();
    const own = await this.rings.ownGrant();
    // Somebody else was faster; her own next request brings the ring that is the newest now.
    if (suspended.length === 0 || own?.generation !== this.context.ring.newestGeneration) return false;
    await this.rings.rotate(await this.rings.current());
    await this.audit.append({ action: 'suspend', subject: 'user', shown: suspended, fields: ['ring'] });
    return true;
  }

  private async suspendedHolders(): Promise<string[]> {
    const rows = await this.database.tx.query<{ id: string }[]>(
      `select u.id from user_account u join keys.holder h on h.organisation_id = u.organisation_id and h.id = u.id
       where u.organisation_id = $1 and u.state = 'suspended'`,
      [this.context.person.organisationId],
    );
    return rows.map(({ id }) => id);
  }
}

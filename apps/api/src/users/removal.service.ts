import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { AuditService } from '../audit/audit.service.js';
import { RequestContext } from '../common/context/request-context.js';
import { Problem } from '../common/problems/problem.js';
import { holdsRing, isHead } from '../keys/holds-ring.js';
import { KeyRings } from '../keys/key-rings.service.js';
import { type RecoverySheetView, RecoverySheets } from '../keys/recovery-sheets.service.js';
import { UserAccounts } from './user-accounts.service.js';
import type { OpenedUser } from './user-view.js';
import { WaysIn } from './ways-in.service.js';

@Injectable()
export class RemovalService {
  constructor(
    private readonly accounts: UserAccounts,
    private readonly rings: KeyRings,
    private readonly sheets: RecoverySheets,
    private readonly waysIn: WaysIn,
    private readonly context: RequestContext,
    private readonly audit: AuditService,
  ) {}

  /**
   * Removes a member in one short transaction: grant, private key, sessions and address go, the ring gets a new key that
   * all others receive. No case key is touched; what she kept opens nothing written afterwards, since the keys of values
   * are derived from the newest ring key. Killed half-way, nothing has happened. Her name stays where she worked, and
   * her cases stay with it until a lead hands them on.
   *
   * @returns the new recovery sheet, if it was a lead who could have taken the old one along
   */
  async remove(id: string): Promise<RecoverySheetView | undefined> {
    const sheet = await this.takeOut(id);
    await this.rings.settle();
    return sheet;
  }

  @Transactional()
  async takeOut(id: string): Promise<RecoverySheetView | undefined> {
    const { id: removerId, organisationId } = this.context.person;
    await this.rings.lock(organisationId);
    const user = await this.accounts.find(id, 'remove');
    if (user.row.state === 'removed') throw new Problem('record.notFound', 404);
    if (id === removerId) throw new Problem((await this.isLastLead(user)) ? 'user.lastLead' : 'user.notYourself', 409);
    const ring = await this.rings.current();

    await this.rings.revoke(id);
    const hadKey = await this.waysIn.closeAll({ organisationId, userId: id });
    await this.accounts.change(user, {
      state: 'removed',
      emailHash: null,
      server: this.accounts.sealed(id, { name: user.name, email: '' }, organisationId),
    });
    await this.audit.append({ action: 'remove', subject: 'user', recordId: id });
    if (!hadKey || !holdsRing(user.row.role)) return undefined;

    const grown = await this.rings.rotate(ring);
    return isHead(user.row.role) ? this.sheets.replace(grown) : undefined;
  }

  private async isLastLead({ row }: OpenedUser): Promise<boolean> {
    const leads = await this.accounts.rows.countBy({
      organisationId: row.organisationId,
      role: row.role,
      state: 'confirmed',
    });
    return isHead(row.role) && leads <= 1;
  }
}

import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { AuditService } from '../audit/audit.service.js';
import { KeyRings } from '../keys/key-rings.service.js';
import type { MemberKey } from '../keys/member-key.entity.js';
import { MemberKeys } from '../keys/member-keys.service.js';
import { UserAccounts } from '../users/user-accounts.service.js';
import { WaysIn } from '../users/ways-in.service.js';
import { InvitationRows } from './invitation-rows.service.js';
import type { FoundInvitation } from './link-door.service.js';

@Injectable()
export class JoiningService {
  constructor(
    private readonly invitations: InvitationRows,
    private readonly accounts: UserAccounts,
    private readonly waysIn: WaysIn,
    private readonly rings: KeyRings,
    private readonly memberKeys: MemberKeys,
    private readonly audit: AuditService,
  ) {}

  /**
   * Uses the link up and puts the new key in place. A member invited anew, as her password was forgotten, loses sessions,
   * old key and grant in the same moment: the link alone must not lead to the ring.
   */
  @Transactional()
  async join({ id, organisationId, userId, member }: FoundInvitation, key: MemberKey): Promise<void> {
    await this.rings.lock(organisationId);
    const { isVouchedFor } = await this.invitations.use({ organisationId, id });
    await this.rings.revoke(userId);
    await this.waysIn.closeAll({ organisationId, userId });
    await this.memberKeys.store(key);
    const row = await this.accounts.rows.findOneByOrFail({ organisationId, id: userId });
    const emailHash = await this.accounts.claimAddress(member.email, userId);
    const state = row.role === 'administrator' && isVouchedFor ? 'confirmed' : 'accepted';
    await this.accounts.change(this.accounts.opened(row), { state, emailHash });
    await this.audit.append({ action: 'accept', subject: 'invitation', recordId: id });
  }
}

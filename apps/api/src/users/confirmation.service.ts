import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { AuditService } from '../audit/audit.service.js';
import { RequestContext } from '../common/context/request-context.js';
import { Problem } from '../common/problems/problem.js';
import { holdsRing } from '../keys/holds-ring.js';
import { KeyRings } from '../keys/key-rings.service.js';
import { MemberKeys } from '../keys/member-keys.service.js';
import { doCheckWordsMatch } from './check-words-match.js';
import { UserAccounts } from './user-accounts.service.js';
import { type OpenedUser, userView, type UserView } from './user-view.js';

@Injectable()
export class ConfirmationService {
  constructor(
    private readonly accounts: UserAccounts,
    private readonly memberKeys: MemberKeys,
    private readonly rings: KeyRings,
    private readonly context: RequestContext,
    private readonly audit: AuditService,
  ) {}

  /**
   * Confirms a member whose four words were read out by phone: only then does the ring go to her public key, so neither
   * an intercepted link nor a key put into the database gets one. Auditors and administrators hold no ring, but the same
   * words prove that the person on the phone is the one who accepted, and until then their account opens nothing.
   */
  async confirm(id: string, words: readonly string[]): Promise<UserView> {
    const confirmed = await this.confirmIfSame(id, words);
    if (confirmed) return userView(confirmed);
    await this.audit.refuse({ action: 'confirm', subject: 'user', recordId: id });
    throw new Problem('user.checkWordsDiffer', 409, { pointer: '/checkWords' });
  }

  @Transactional()
  async confirmIfSame(id: string, words: readonly string[]): Promise<OpenedUser | undefined> {
    const { id: confirmerId, organisationId } = this.context.person;
    await this.rings.lock(organisationId);
    const user = await this.accounts.find(id, 'confirm');
    if (id === confirmerId) throw new Problem('user.notYourself', 409);
    const { publicKey } = await this.keyOf(user);
    if (!doCheckWordsMatch(words, publicKey)) return undefined;
    if (holdsRing(user.row.role)) await this.rings.grant(await this.rings.current(), { id, kind: 'member', publicKey });
    await this.audit.append({ action: 'confirm', subject: 'user', recordId: id });
    return user.row.state === 'confirmed' ? user : this.accounts.change(user, { state: 'confirmed' });
  }

  private async keyOf({ row }: OpenedUser): Promise<{ publicKey: Buffer }> {
    if (row.state === 'removed') throw new Problem('record.notFound', 404);
    if (row.state === 'suspended') throw new Problem('user.suspended', 409);
    const key = await this.memberKeys.find({ organisationId: row.organisationId, userId: row.id });
    if (row.state === 'invited' || !key) throw new Problem('user.notAccepted', 409);
    return key;
  }
}

import { Injectable } from '@nestjs/common';
import { TransactionHost, Transactional } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { AuditService } from '../../audit/audit.service.js';
import { RequestContext } from '../../common/context/request-context.js';
import { Problem } from '../../common/problems/problem.js';
import { KeyRings } from '../../keys/key-rings.service.js';
import type { MemberKey } from '../../keys/member-key.entity.js';
import { MemberKeys } from '../../keys/member-keys.service.js';
import { WaysIn } from '../../users/ways-in.service.js';
import { Session } from '../session.entity.js';

@Injectable()
export class KeyReplacement {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly rings: KeyRings,
    private readonly memberKeys: MemberKeys,
    private readonly waysIn: WaysIn,
    private readonly context: RequestContext,
    private readonly audit: AuditService,
  ) {}

  /**
   * Puts a new key pair in the place of the person's own: the ring is sealed to it alone, so the old password with an
   * old copy opens no grant written from here on. Her other sessions and open links end; this one goes on.
   *
   * @param sessionKey the new private key, sealed for the running session
   */
  @Transactional()
  async replace(key: MemberKey, sessionKey: Buffer): Promise<void> {
    const { id: userId, organisationId, sessionId } = this.context.person;
    await this.rings.lock(organisationId);
    if (this.context.hasRing) {
      await this.rings.grant(await this.rings.current(), { id: userId, kind: 'member', publicKey: key.publicKey });
    } else if (await this.rings.ownGrant()) {
      throw new Problem('keys.ringMoved', 409);
    }
    await this.memberKeys.store(key);
    const { affected } = await this.database.tx
      .getRepository(Session)
      .update({ id: sessionId, organisationId }, { privateKey: sessionKey });
    if (affected !== 1) throw new Problem('session.ended', 401);
    await this.waysIn.endSessions({ organisationId, userId }, { except: sessionId });
    await this.waysIn.withdrawLinks({ organisationId, userId });
    await this.audit.append({ action: 'change', subject: 'password', recordId: userId });
  }
}

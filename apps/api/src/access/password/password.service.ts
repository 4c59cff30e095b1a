import { sealForSession, wipe } from '@geleit/vault';
import { Injectable } from '@nestjs/common';
import { Configuration } from '../../common/config/configuration.js';
import { RequestContext } from '../../common/context/request-context.js';
import { Problem } from '../../common/problems/problem.js';
import { MemberKeys } from '../../keys/member-keys.service.js';
import { SessionsService } from '../sessions.service.js';
import type { PasswordBody } from './dto/password.dto.js';
import { KeyReplacement } from './key-replacement.service.js';
import { PasswordCheck } from './password-check.service.js';
import { refuseWeakPassword } from './refuse-weak-password.js';

@Injectable()
export class PasswordService {
  constructor(
    private readonly sessions: SessionsService,
    private readonly check: PasswordCheck,
    private readonly memberKeys: MemberKeys,
    private readonly replacement: KeyReplacement,
    private readonly configuration: Configuration,
    private readonly context: RequestContext,
  ) {}

  /** Changes the person's own password; a forgotten one is replaced by a new invitation only. */
  async change({ currentPassword, newPassword }: PasswordBody, cookieSecret: Buffer, address: string): Promise<void> {
    const live = await this.sessions.read(cookieSecret);
    if (!live) throw new Problem('session.ended', 401);
    refuseWeakPassword(newPassword, live.member, '/newPassword');
    await this.check.require(live.member.email, currentPassword, address);
    const { organisationId, sessionId } = this.context.person;
    const { stored, privateKey } = await this.memberKeys.draw(newPassword, { userId: live.userId, organisationId });
    try {
      const sessionKey = sealForSession(privateKey, cookieSecret, this.configuration.serverSecret, sessionId);
      await this.replacement.replace(stored, sessionKey);
    } finally {
      wipe(privateKey);
    }
  }
}

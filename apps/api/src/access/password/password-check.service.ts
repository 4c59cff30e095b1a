import { ServerVault } from '@geleit/vault';
import { Injectable } from '@nestjs/common';
import { AuditService } from '../../audit/audit.service.js';
import { Problem } from '../../common/problems/problem.js';
import { MailService } from '../../mail/mail.service.js';
import { lockedAccountMail } from '../locked-account.mail.js';
import { LoginService } from '../login.service.js';
import { LoginThrottle } from '../login-throttle.js';

@Injectable()
export class PasswordCheck {
  constructor(
    private readonly serverVault: ServerVault,
    private readonly throttle: LoginThrottle,
    private readonly logins: LoginService,
    private readonly audit: AuditService,
    private readonly mail: MailService,
  ) {}

  /**
   * An unlocked screen is no proof of the person. Wrong tries count like those at log-in, so that a found session is no
   * way around its lock.
   *
   * @throws Problem 400 for a wrong password, 429 once locked
   */
  async require(email: string, password: string, address: string): Promise<void> {
    const accountHash = this.serverVault.emailHash(email);
    await this.throttle.admit(accountHash, address);
    if (await this.logins.isPassword(email, password)) {
      await this.throttle.forget(accountHash, address);
      return;
    }
    const isLocked = await this.throttle.fail(accountHash, address);
    await this.audit.refuse({ action: 'change', subject: 'password' });
    if (isLocked) await this.mail.send(lockedAccountMail(email));
    throw new Problem('password.wrong', 400, { pointer: '/currentPassword' });
  }
}

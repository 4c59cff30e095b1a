import { type Role, userAccount } from '@geleit/domain';
import { deriveUserKey, openPrivateKey, secretVersionOf, ServerVault, wipe } from '@geleit/vault';
import { Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { AuditService } from '../audit/audit.service.js';
import { Configuration } from '../common/config/configuration.js';
import { RequestContext } from '../common/context/request-context.js';
import { Problem } from '../common/problems/problem.js';
import { MailService } from '../mail/mail.service.js';
import type { UserState } from '../users/user-account.entity.js';
import { lockedAccountMail } from './locked-account.mail.js';
import { LoginThrottle } from './login-throttle.js';
import { PasswordGate } from './password-gate.js';
import { SessionsService } from './sessions.service.js';

export interface FoundLogin {
  organisation_id: string;
  user_id: string;
  role: Role;
  state: UserState;
  organisation_state: string;
  salt: Buffer;
  memory_mib: number;
  passes: number;
  private_key: Buffer;
}

@Injectable()
export class LoginService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly configuration: Configuration,
    private readonly serverVault: ServerVault,
    private readonly throttle: LoginThrottle,
    private readonly gate: PasswordGate,
    private readonly sessions: SessionsService,
    private readonly context: RequestContext,
    private readonly audit: AuditService,
    private readonly mail: MailService,
    private readonly tokens: JwtService,
  ) {}

  /** Opens the private key with the password and begins a session. Every refusal looks and lasts the same. */
  async login(
    email: string,
    password: string,
    address: string,
  ): Promise<{ cookieSecret: Buffer; accessToken: string }> {
    const accountHash = this.serverVault.emailHash(email);
    await this.throttle.admit(accountHash, address);
    const found = await this.find(email);
    const privateKey = await this.tryPassword(found, password, accountHash, address);
    if (!privateKey || !found || !mayEnter(found)) {
      if (privateKey) wipe(privateKey);
      await this.refuse(found, accountHash, address);
      throw new Problem('login.refused', 401);
    }
    try {
      await this.throttle.forget(accountHash, address);
      const sessionId = this.sessions.newSessionId();
      this.context.actAs({
        id: found.user_id,
        role: found.role,
        organisationId: found.organisation_id,
        sessionId,
        state: found.state,
      });
      const { cookieSecret } = await this.sessions.begin(privateKey);
      return { cookieSecret, accessToken: this.tokenFor(sessionId, found.user_id) };
    } finally {
      wipe(privateKey);
    }
  }

  tokenFor(sessionId: string, userId: string): string {
    return this.tokens.sign({ sid: sessionId, sub: userId });
  }

  /** Whether this is the person's password; for changing it. */
  async isPassword(email: string, password: string): Promise<boolean> {
    const privateKey = await this.tryPassword(await this.find(email), password, this.serverVault.emailHash(email));
    if (privateKey) wipe(privateKey);
    return privateKey !== undefined;
  }

  private async find(email: string): Promise<FoundLogin | undefined> {
    for (const hash of this.serverVault.emailHashes(email)) {
      const [found] = await this.dataSource.query<FoundLogin[]>('select * from find_login($1)', [hash]);
      if (found) return found;
    }
    return undefined;
  }

  /** For an unknown account the same work is done with a salt of its own, so that time tells nothing. */
  private async tryPassword(
    found: FoundLogin | undefined,
    password: string,
    accountHash: Buffer,
    address?: string,
  ): Promise<Buffer | undefined> {
    const salt = found?.salt ?? accountHash.subarray(0, 16);
    const serverKey = this.configuration.serverSecret.purpose(
      'user-keys',
      found ? secretVersionOf(found.private_key) : undefined,
    );
    const cost = found ? { memoryMib: found.memory_mib, passes: found.passes } : undefined;
    const userKey = await this.gate.pass(async () => {
      if (address !== undefined) await this.throttle.refuseLocked(accountHash, address);
      return deriveUserKey(password, salt, serverKey, cost);
    });
    try {
      if (!found) return undefined;
      return openPrivateKey(found.private_key, userKey, {
        userId: found.user_id,
        organisationId: found.organisation_id,
      });
    } catch {
      return undefined;
    } finally {
      wipe(userKey, serverKey);
    }
  }

  private async refuse(found: FoundLogin | undefined, accountHash: Buffer, address: string): Promise<void> {
    const isLocked = await this.throttle.fail(accountHash, address);
    if (!found) return this.audit.refuseNobody();
    this.context.actAs({
      id: found.user_id,
      role: found.role,
      organisationId: found.organisation_id,
      sessionId: '',
      state: found.state,
    });
    await this.audit.refuse({ action: 'begin', subject: 'session' });
    // Not awaited: how long a mail takes would tell that the account exists.
    if (isLocked) void this.tellOwner(found).catch(() => undefined);
  }

  private async tellOwner({ user_id: id, organisation_id: organisationId }: FoundLogin): Promise<void> {
    const [row] = await this.dataSource.transaction((tx) =>
      tx.query<{ server: Buffer }[]>('select server from user_account where organisation_id = $1 and id = $2', [
        organisationId,
        id,
      ]),
    );
    if (!row) return;
    const { email } = this.serverVault.openFields(userAccount, id, row, organisationId);
    await this.mail.send(lockedAccountMail(email));
  }
}

const mayEnter = ({ state, organisation_state }: FoundLogin): boolean =>
  (state === 'accepted' || state === 'confirmed') && organisation_state !== 'suspended';

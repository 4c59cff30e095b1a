import { organisation, type Role, userAccount } from '@geleit/domain';
import { KeyRing, openFromSession, SealBroken, sealForSession, ServerVault, sessionHash, wipe } from '@geleit/vault';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { TransactionHost, Transactional } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { AuditService } from '../audit/audit.service.js';
import { Configuration } from '../common/config/configuration.js';
import { Flights } from '../common/database/flights.js';
import { RequestContext } from '../common/context/request-context.js';
import { Problem } from '../common/problems/problem.js';
import { Clock } from '../common/time/clock.js';
import { IdSource } from '../common/time/id-source.js';
import type { UserState } from '../users/user-account.entity.js';
import { Session } from './session.entity.js';
import { sessionLimits } from './session-limits.js';

interface FoundSession {
  id: string;
  organisation_id: string;
  user_id: string;
  private_key: Buffer;
  created_at: Date;
  last_seen_at: Date;
  role: Role;
  state: UserState;
  member: Buffer;
  organisation_state: 'invited' | 'active' | 'suspended';
  organisation: Buffer;
  public_key: Buffer;
  confirmation: Buffer | null;
  ring: Buffer | null;
}

/** A session as one request sees it. */
export interface LiveSession {
  id: string;
  userId: string;
  role: Role;
  state: UserState;
  member: { name: string; email: string };
  organisation: { id: string; name: string; kind: string; land: string | null; state: string };
  endsAt: Date;
}

@Injectable()
export class SessionsService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly flights: Flights,
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly configuration: Configuration,
    private readonly serverVault: ServerVault,
    private readonly context: RequestContext,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly ids: IdSource,
  ) {}

  /** Begins a session for the person in the context; the secret goes into the cookie and nowhere else. */
  @Transactional()
  async begin(privateKey: Buffer): Promise<{ sessionId: string; cookieSecret: Buffer }> {
    const { id: userId, organisationId, sessionId } = this.context.person;
    const cookieSecret = randomBytes(32);
    const now = this.clock.now();
    await this.database.tx.getRepository(Session).insert({
      id: sessionId,
      secretHash: sessionHash(cookieSecret),
      organisationId,
      userId,
      privateKey: sealForSession(privateKey, cookieSecret, this.configuration.serverSecret, sessionId),
      createdAt: now,
      lastSeenAt: now,
    });
    await this.database.tx.query(
      'delete from session where organisation_id = $1 and user_id = $2 and (last_seen_at < $3 or created_at < $4)',
      [
        organisationId,
        userId,
        secondsBefore(now, sessionLimits.idleSeconds),
        secondsBefore(now, sessionLimits.longestSeconds),
      ],
    );
    await this.audit.append({ action: 'begin', subject: 'session', recordId: sessionId });
    return { sessionId, cookieSecret };
  }

  /** Reads the session and all rights afresh and opens the key ring for this one request. */
  async resume(cookieSecret: Buffer, sessionId: string, isVisit: boolean): Promise<void> {
    const found = await this.find(cookieSecret, isVisit);
    if (!found || found.id !== sessionId) throw new Problem('session.ended', 401);
    const person = {
      id: found.user_id,
      role: found.role,
      organisationId: found.organisation_id,
      sessionId,
      state: found.state,
    };
    this.context.actAs(person, this.openRing(found, cookieSecret));
    this.context.keepAccount(found.member);
  }

  /** The session that a cookie names, for `refresh` and `GET /api/me`. */
  async read(cookieSecret: Buffer): Promise<LiveSession | undefined> {
    const found = await this.find(cookieSecret, false);
    if (!found) return undefined;
    const { id, user_id: userId, organisation_id: organisationId, role, state } = found;
    const own = this.serverVault.openFields(
      organisation,
      organisationId,
      { server: found.organisation },
      organisationId,
    );
    const member = this.serverVault.openFields(userAccount, userId, { server: found.member }, organisationId);
    return {
      id,
      userId,
      role,
      state,
      member,
      organisation: {
        id: organisationId,
        name: own.name,
        kind: own.kind,
        land: own.land ?? null,
        state: found.organisation_state,
      },
      endsAt: new Date(found.created_at.getTime() + sessionLimits.longestSeconds * 1000),
    };
  }

  /** The member's private key, for changing the password or using a recovery sheet. The caller wipes it. */
  async openPrivateKey(cookieSecret: Buffer): Promise<Buffer> {
    const found = await this.find(cookieSecret, false);
    if (!found) throw new Problem('session.ended', 401);
    return openFromSession(found.private_key, cookieSecret, this.configuration.serverSecret, found.id);
  }

  /** Ends the session of a cookie. Whether there was one is not told. */
  async end(cookieSecret: Buffer): Promise<void> {
    const [ended] = await this.dataSource.query<{ id: string; organisation_id: string; user_id: string; role: Role }[]>(
      'select * from end_session($1)',
      [sessionHash(cookieSecret)],
    );
    if (!ended) return;
    this.context.actAs({
      id: ended.user_id,
      role: ended.role,
      organisationId: ended.organisation_id,
      sessionId: ended.id,
      state: 'accepted',
    });
    await this.recordEnd(ended.id);
  }

  @Transactional()
  async recordEnd(sessionId: string): Promise<void> {
    await this.audit.append({ action: 'end', subject: 'session', recordId: sessionId });
  }

  newSessionId(): string {
    return this.ids.next();
  }

  private async find(cookieSecret: Buffer, isVisit: boolean): Promise<FoundSession | undefined> {
    const { idleSeconds, longestSeconds } = sessionLimits;
    const [found] = await this.flights.alone<FoundSession>({
      text: 'select * from find_session($1, $2, $3, $4, $5)',
      values: [
        sessionHash(cookieSecret),
        this.clock.now(),
        `${idleSeconds} seconds`,
        `${longestSeconds} seconds`,
        isVisit,
      ],
    });
    return found;
  }

  private openRing(found: FoundSession, cookieSecret: Buffer): KeyRing | undefined {
    if (!found.ring || found.state !== 'confirmed') return undefined;
    const privateKey = this.openSessionKey(found, cookieSecret);
    try {
      return KeyRing.open(
        found.ring,
        { publicKey: found.public_key, privateKey },
        found.user_id,
        found.organisation_id,
      );
    } catch (failure) {
      // A changed password draws a new key pair; a session that still holds the old one ends here.
      if (failure instanceof SealBroken) throw new Problem('session.ended', 401);
      throw failure;
    } finally {
      wipe(privateKey);
    }
  }

  private openSessionKey(found: FoundSession, cookieSecret: Buffer): Buffer {
    try {
      return openFromSession(found.private_key, cookieSecret, this.configuration.serverSecret, found.id);
    } catch {
      throw new Problem('session.ended', 401);
    }
  }
}

const secondsBefore = (instant: Date, seconds: number): Date => new Date(instant.getTime() - seconds * 1000);

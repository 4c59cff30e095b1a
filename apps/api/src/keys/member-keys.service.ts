import { deriveUserKey, drawMember, type MemberContext, passwordCost, sealPrivateKey, wipe } from '@geleit/vault';
import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { randomBytes } from 'node:crypto';
import { PasswordGate } from '../access/password-gate.js';
import { Configuration } from '../common/config/configuration.js';
import { Clock } from '../common/time/clock.js';
import { MemberKey } from './member-key.entity.js';

/** A new key pair with what will be stored of it. */
export interface DrawnKey {
  stored: MemberKey;
  /** 32 bytes; the caller wipes them. */
  privateKey: Buffer;
}

/** The key pairs of members. A password never gets a second one: whoever sets a password draws anew. */
@Injectable()
export class MemberKeys {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly configuration: Configuration,
    private readonly gate: PasswordGate,
    private readonly clock: Clock,
  ) {}

  /** Draws a key pair and seals its private half under the password. Takes long: call it outside a transaction. */
  async draw(password: string, { userId, organisationId }: MemberContext): Promise<DrawnKey> {
    const { serverSecret } = this.configuration;
    const salt = randomBytes(16);
    const userKey = await this.userKeyOf(password, salt);
    const { publicKey, privateKey } = drawMember();
    const context = { userId, organisationId, secretVersion: serverSecret.newestVersion };
    const sealed = sealPrivateKey(privateKey, userKey, context);
    wipe(userKey);
    const row = { organisationId, userId, salt, ...passwordCost, publicKey, privateKey: sealed };
    return { stored: { ...row, createdAt: this.clock.now() }, privateKey };
  }

  async store(key: MemberKey): Promise<void> {
    await this.database.tx.getRepository(MemberKey).upsert(key, ['organisationId', 'userId']);
  }

  find({ organisationId, userId }: MemberContext): Promise<MemberKey | null> {
    return this.database.tx.getRepository(MemberKey).findOneBy({ organisationId, userId });
  }

  findOrFail({ organisationId, userId }: MemberContext): Promise<MemberKey> {
    return this.database.tx.getRepository(MemberKey).findOneByOrFail({ organisationId, userId });
  }

  private async userKeyOf(password: string, salt: Buffer): Promise<Buffer> {
    const serverKey = this.configuration.serverSecret.purpose('user-keys');
    try {
      return await this.gate.pass(() => deriveUserKey(password, salt, serverKey));
    } finally {
      wipe(serverKey);
    }
  }
}

import type { KeyRing } from '@geleit/vault';
import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { RequestContext } from '../common/context/request-context.js';
import { Problem } from '../common/problems/problem.js';
import { Clock } from '../common/time/clock.js';
import type { UserState } from '../users/user-account.entity.js';
import { awaitOlderTransactions } from './await-older-transactions.js';
import { Holder } from './holder.entity.js';

/** Who is to hold the ring; the public key must be one whose check words were compared. */
export interface NewHolder {
  id: string;
  kind: Holder['kind'];
  publicKey: Buffer;
}

/**
 * Who holds a centre's key ring. Every change runs inside a transaction that took the lock first, so that no two
 * of them grow the ring side by side; those who only read and write cases never wait for it.
 */
@Injectable()
export class KeyRings {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly context: RequestContext,
    private readonly clock: Clock,
  ) {}

  /**
   * Lets one change of people or keys of an organisation pass after the other. `no key update` is weak enough for
   * rows that refer to the organisation to be written meanwhile.
   */
  async lock(organisationId: string): Promise<void> {
    await this.database.tx.query('select id from organisation where id = $1 for no key update', [organisationId]);
  }

  /**
   * The ring of the person who asks, if it is still the newest now that the lock is held; what was sealed with an
   * overtaken one would shut its holder out.
   */
  async current(): Promise<KeyRing> {
    const { ring } = this.context;
    const own = await this.ownGrant();
    if (!own) throw new Problem('session.ended', 401);
    const isNewest =
      own.generation === ring.newestGeneration && ring.isConfirmed(own.publicKey, own.id, own.confirmation);
    if (!isNewest) throw new Problem('keys.ringMoved', 409);
    return ring;
  }

  ownGrant(): Promise<Holder | null> {
    const { id, organisationId } = this.context.person;
    return this.database.tx.getRepository(Holder).findOneBy({ organisationId, id });
  }

  /** Seals the ring to a holder and puts the MAC of the newest key on her public key. */
  async grant(ring: KeyRing, { id, kind, publicKey }: NewHolder): Promise<void> {
    const { organisationId } = this.context.person;
    const row: Holder = {
      organisationId,
      id,
      kind,
      publicKey,
      confirmation: ring.confirm(publicKey, id),
      ring: ring.sealTo(publicKey, id, organisationId),
      generation: ring.newestGeneration,
      createdAt: this.clock.now(),
    };
    await this.database.tx.getRepository(Holder).upsert(row, ['organisationId', 'id']);
  }

  async revoke(holderId: string): Promise<void> {
    const { organisationId } = this.context.person;
    await this.database.tx.getRepository(Holder).delete({ organisationId, id: holderId });
  }

  /**
   * Draws the next key and seals the longer ring to everybody who keeps it; revoke the leaving ones before. A row whose
   * public key bears no MAC of the newest key was slipped in: it stays as it is and gets nothing. The rest of this
   * request works with the new ring.
   */
  async rotate(ring: KeyRing): Promise<KeyRing> {
    const holders = await this.holders();
    const grown = ring.grown();
    for (const holder of holders) {
      if (!ring.isConfirmed(holder.publicKey, holder.id, holder.confirmation)) continue;
      if (keepsRing(holder)) await this.grant(grown, holder);
      else await this.revoke(holder.id);
    }
    this.context.actAs(this.context.person, grown);
    return grown;
  }

  /** Call it when a rotation is committed: after it, nothing is written with the ring before any more. */
  async settle(): Promise<void> {
    await awaitOlderTransactions(this.database.tx, this.context.person.organisationId);
  }

  private async holders(): Promise<StoredHolder[]> {
    return this.database.tx.query<StoredHolder[]>(
      `select h.id, h.kind, h.public_key as "publicKey", h.confirmation, u.state
       from keys.holder h left join user_account u on u.organisation_id = h.organisation_id and u.id = h.id
       where h.organisation_id = $1`,
      [this.context.person.organisationId],
    );
  }
}

interface StoredHolder extends NewHolder {
  confirmation: Buffer;
  state: UserState | null;
}

/** A suspended member is left out and needs a lead's confirmation again; the sheet has no account. */
const keepsRing = ({ kind, state }: StoredHolder): boolean => kind === 'sheet' || state === 'confirmed';

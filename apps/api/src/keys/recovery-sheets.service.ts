import { drawRecoverySheet, type KeyRing, memberOfSheet, wipe } from '@geleit/vault';
import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { RequestContext } from '../common/context/request-context.js';
import { Clock } from '../common/time/clock.js';
import { IdSource } from '../common/time/id-source.js';
import { Holder } from './holder.entity.js';
import { KeyRings } from './key-rings.service.js';

/** The words of a sheet, shown once for printing and stored nowhere. */
export interface RecoverySheetView {
  words: string[];
  drawnOn: string;
}

/** The sheet of paper that is one more holder of the ring. A rotation keeps it; only a new sheet replaces it. */
@Injectable()
export class RecoverySheets {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly rings: KeyRings,
    private readonly context: RequestContext,
    private readonly clock: Clock,
    private readonly ids: IdSource,
  ) {}

  find(): Promise<Holder | null> {
    const { organisationId } = this.context.person;
    return this.database.tx.getRepository(Holder).findOneBy({ organisationId, kind: 'sheet' });
  }

  /** Draws a sheet; the one before opens nothing from here on. */
  async replace(ring: KeyRing): Promise<RecoverySheetView> {
    const { organisationId } = this.context.person;
    const { words, seed } = drawRecoverySheet();
    const { publicKey, privateKey } = memberOfSheet(words);
    wipe(seed, privateKey);
    await this.database.tx.getRepository(Holder).delete({ organisationId, kind: 'sheet' });
    await this.rings.grant(ring, { id: this.ids.next(), kind: 'sheet', publicKey });
    return { words, drawnOn: this.clock.today() };
  }
}

import { drawCaseKey, KeyRing, wipe, wrapCaseKey } from '@geleit/vault';
import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { RequestContext } from '../common/context/request-context.js';
import { CentreKey } from './centre-key.entity.js';
import { KeyRings } from './key-rings.service.js';
import { MemberKeys } from './member-keys.service.js';
import { type RecoverySheetView, RecoverySheets } from './recovery-sheets.service.js';

@Injectable()
export class FirstRing {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly rings: KeyRings,
    private readonly sheets: RecoverySheets,
    private readonly memberKeys: MemberKeys,
    private readonly context: RequestContext,
  ) {}

  /**
   * Draws K1 and the centre key in the session of the first lead, who is the first holder; the sheet is the second. No
   * administrator ever holds a key.
   *
   * @returns undefined if the centre has its keys already
   */
  async draw(): Promise<RecoverySheetView | undefined> {
    const { id, organisationId } = this.context.person;
    await this.rings.lock(organisationId);
    const centreKeys = this.database.tx.getRepository(CentreKey);
    if (await centreKeys.existsBy({ organisationId })) return undefined;

    const ring = this.context.keep(KeyRing.draw());
    const centreKey = drawCaseKey();
    await centreKeys.insert({ organisationId, key: wrapCaseKey(ring, centreKey, organisationId, organisationId) });
    wipe(centreKey);
    const { publicKey } = await this.memberKeys.findOrFail({ organisationId, userId: id });
    await this.rings.grant(ring, { id, kind: 'member', publicKey });
    return this.sheets.replace(ring);
  }
}

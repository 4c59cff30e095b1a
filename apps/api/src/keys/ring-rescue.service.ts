import { KeyRing, type Member, SealBroken } from '@geleit/vault';
import { Injectable } from '@nestjs/common';
import { RequestContext } from '../common/context/request-context.js';
import type { Holder } from './holder.entity.js';
import { KeyRings } from './key-rings.service.js';
import { MemberKeys } from './member-keys.service.js';
import { type RecoverySheetView, RecoverySheets } from './recovery-sheets.service.js';

@Injectable()
export class RingRescue {
  constructor(
    private readonly rings: KeyRings,
    private readonly sheets: RecoverySheets,
    private readonly memberKeys: MemberKeys,
    private readonly context: RequestContext,
  ) {}

  /**
   * Opens the ring with the key of the sheet and grants it to who asks. The ring grows and a new sheet is drawn, for the
   * words of this one have been typed into a computer. Takes the lock.
   *
   * @returns the new sheet; undefined if the key is not that of the valid one
   */
  async rescue(key: Member): Promise<RecoverySheetView | undefined> {
    const { id, organisationId } = this.context.person;
    await this.rings.lock(organisationId);
    const sheet = await this.sheets.find();
    const ring = sheet && openRing(sheet, key);
    if (!ring) return undefined;
    this.context.keep(ring);
    const { publicKey } = await this.memberKeys.findOrFail({ organisationId, userId: id });
    await this.rings.revoke(id);
    const grown = await this.rings.rotate(ring);
    await this.rings.grant(grown, { id, kind: 'member', publicKey });
    return this.sheets.replace(grown);
  }
}

function openRing(
  { ring: box, id, organisationId, publicKey, confirmation }: Holder,
  key: Member,
): KeyRing | undefined {
  try {
    const ring = KeyRing.open(box, key, id, organisationId);
    if (ring.isConfirmed(publicKey, id, confirmation)) return ring;
    ring.wipe();
    return undefined;
  } catch (failure) {
    if (failure instanceof SealBroken) return undefined;
    throw failure;
  }
}

import { can } from '@geleit/domain';
import { type Member, wipe } from '@geleit/vault';
import { Injectable } from '@nestjs/common';
import { TransactionHost, Transactional } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { IsNull, MoreThan } from 'typeorm';
import { AuditService } from '../audit/audit.service.js';
import { RequestContext } from '../common/context/request-context.js';
import { Problem } from '../common/problems/problem.js';
import { Clock } from '../common/time/clock.js';
import type { RecoverySheetView } from '../keys/recovery-sheets.service.js';
import { RingRescue } from '../keys/ring-rescue.service.js';
import { UserAccounts } from '../users/user-accounts.service.js';
import { Recovery } from './recovery.entity.js';
import { sheetKey } from './sheet-key.js';

@Injectable()
export class RedemptionService {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly rescue: RingRescue,
    private readonly accounts: UserAccounts,
    private readonly context: RequestContext,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * The sheet of a centre lets a lead in whom nobody inside could confirm, if an administrator has opened a recovery.
   * @returns the new sheet, shown this once
   */
  async redeem(id: string, words: readonly string[]): Promise<RecoverySheetView> {
    if (this.context.hasRing) throw new Problem('recovery.notNeeded', 409);
    const key = sheetKey(words);
    try {
      return await this.redeemWith(key, id);
    } catch (failure) {
      // Recorded after the transaction, which is rolled back: the recovery stays open for the right sheet.
      if (isOtherSheet(failure)) await this.audit.refuse({ action: 'redeem', subject: 'recovery', recordId: id });
      throw failure;
    } finally {
      wipe(key.privateKey);
    }
  }

  @Transactional()
  async redeemWith(key: Member, id: string): Promise<RecoverySheetView> {
    const { person } = this.context;
    const { organisationId } = person;
    const recoveries = this.database.tx.getRepository(Recovery);
    const recovery = await recoveries.findOneBy({ organisationId, id });
    if (!recovery || !can(person, 'redeem', 'recovery', recovery)) throw new Problem('record.notFound', 404);
    const now = this.clock.now();
    const { affected } = await recoveries.update(
      { organisationId, id, usedAt: IsNull(), openUntil: MoreThan(now) },
      { usedAt: now, updatedAt: now, version: recovery.version + 1 },
    );
    if (affected !== 1) throw new Problem('recovery.notOpen', 409);
    const sheet = await this.rescue.rescue(key);
    if (!sheet) throw new Problem('recovery.otherSheet', 400, { pointer: '/words' });
    const lead = await this.accounts.rows.findOneByOrFail({ organisationId, id: person.id });
    await this.accounts.change(this.accounts.opened(lead), { state: 'confirmed' });
    await this.audit.append({ action: 'redeem', subject: 'recovery', recordId: id });
    return sheet;
  }
}

const isOtherSheet = (failure: unknown): boolean =>
  failure instanceof Problem && failure.code === 'recovery.otherSheet';

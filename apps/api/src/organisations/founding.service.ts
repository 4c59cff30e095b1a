import { can } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { TransactionHost, Transactional } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { AuditService } from '../audit/audit.service.js';
import { RequestContext } from '../common/context/request-context.js';
import { Problem } from '../common/problems/problem.js';
import { FirstRing } from '../keys/first-ring.service.js';
import type { RecoverySheetView } from '../keys/recovery-sheets.service.js';
import { UserAccounts } from '../users/user-accounts.service.js';

@Injectable()
export class FoundingService {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly firstRing: FirstRing,
    private readonly accounts: UserAccounts,
    private readonly context: RequestContext,
    private readonly audit: AuditService,
  ) {}

  /**
   * Opens a centre: its first lead (in the network office the first coordinator) draws the keys and is confirmed by it,
   * for there is nobody yet who could compare check words. Her running session has the ring with the next request.
   *
   * @returns the words of the recovery sheet, shown this once
   */
  @Transactional()
  async found(id: string): Promise<RecoverySheetView> {
    const { person } = this.context;
    if (!can(person, 'found', 'organisation', { organisationId: id })) throw new Problem('record.notFound', 404);
    const sheet = await this.firstRing.draw();
    if (!sheet) throw new Problem('organisation.founded', 409);
    const founder = await this.accounts.rows.findOneByOrFail({ organisationId: id, id: person.id });
    await this.accounts.change(this.accounts.opened(founder), { state: 'confirmed' });
    await this.database.tx.query(
      `update organisation set state = 'active', version = version + 1, updated_at = geleit_now() where id = $1`,
      [id],
    );
    await this.audit.append({ action: 'found', subject: 'organisation', recordId: id });
    return sheet;
  }
}

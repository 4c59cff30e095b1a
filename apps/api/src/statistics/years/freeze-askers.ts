import { can, type Role } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { RequestContext } from '../../common/context/request-context.js';
import type { YearHead } from './year-store.js';

/** Who has asked for a freeze, as long as she might still do so: a request does not outlive the right to it. */
@Injectable()
export class FreezeAskers {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly context: RequestContext,
  ) {}

  /** @returns null if nobody has asked, or somebody who was suspended or removed or has another role by now */
  async stillAsking(head: Pick<YearHead, 'state' | 'freeze_asked_by'>): Promise<string | null> {
    const { state, freeze_asked_by: id } = head;
    if (state === 'frozen' || id === null) return null;
    const { organisationId } = this.context.person;
    const [asker] = await this.database.tx.query<{ role: Role }[]>(
      `select role from user_account where organisation_id = $1 and id = $2 and state = 'confirmed'`,
      [organisationId, id],
    );
    return asker && can({ id, role: asker.role, organisationId }, 'freeze', 'statisticsYear') ? id : null;
  }
}

import { Injectable } from '@nestjs/common';
import { TransactionHost, Transactional } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { IsNull, MoreThan, type Repository } from 'typeorm';
import { AuditService } from '../audit/audit.service.js';
import { RequestContext } from '../common/context/request-context.js';
import { Created } from '../common/http/created.js';
import { Problem } from '../common/problems/problem.js';
import { Clock } from '../common/time/clock.js';
import type { Page } from '../common/validation/query-field.js';
import { KeyRings } from '../keys/key-rings.service.js';
import { Organisation } from '../organisations/organisation.entity.js';
import type { RecoveryListQuery } from './dto/recovery.dto.js';
import { Recovery } from './recovery.entity.js';
import { recoveryView, type RecoveryView } from './recovery-view.js';

const openHours = 24;

@Injectable()
export class RecoveriesService {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly rings: KeyRings,
    private readonly context: RequestContext,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** Opens the way back for 24 hours. By itself it opens nothing, and neither does the sheet: two people are needed. */
  @Transactional()
  async open(id: string, organisationId: string): Promise<Created<RecoveryView>> {
    await this.rings.lock(organisationId);
    const organisation = await this.database.tx.getRepository(Organisation).findOneBy({ id: organisationId });
    if (!organisation) throw new Problem('record.notFound', 404);
    if (organisation.state === 'invited') throw new Problem('recovery.notFounded', 409);
    const now = this.clock.now();
    const running = await this.rows.findOneBy({ organisationId, usedAt: IsNull(), openUntil: MoreThan(now) });
    if (running) return new Created(false, recoveryView(running, now));

    const openUntil = new Date(now.getTime() + openHours * 3_600_000);
    const times = { version: 1, createdAt: now, updatedAt: now };
    const row: Recovery = { organisationId, id, openUntil, usedAt: null, createdBy: this.context.person.id, ...times };
    await this.rows.insert(row);
    await this.audit.append({ action: 'open', subject: 'recovery', organisationId, recordId: id });
    return new Created(true, recoveryView(row, now));
  }

  /** The recoveries of one's own organisation; administrators see all. The newest first. */
  @Transactional()
  async list({ page, perPage, state }: RecoveryListQuery): Promise<Page<RecoveryView>> {
    const { role, organisationId } = this.context.person;
    const now = this.clock.now();
    const where = role === 'administrator' ? {} : { organisationId };
    const rows = await this.rows.find({ where, order: { createdAt: 'DESC', id: 'DESC' } });
    const views = rows
      .map((row) => recoveryView(row, now))
      .filter((view) => state === undefined || view.state === state);
    return { data: views.slice((page - 1) * perPage, page * perPage), total: views.length };
  }

  private get rows(): Repository<Recovery> {
    return this.database.tx.getRepository(Recovery);
  }
}

import type { Action, Subject } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { Propagation, TransactionHost, Transactional } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { RequestContext } from '../common/context/request-context.js';
import { Clock } from '../common/time/clock.js';
import { IdSource } from '../common/time/id-source.js';
import { AuditEvent } from './audit-event.entity.js';

/** What is recorded but is no right: who logs in or accepts an invitation has none yet. */
export type RecordedAction = Action | 'begin' | 'accept';

export interface Recorded {
  action: RecordedAction;
  subject: Subject;
  /** Whose protocol it belongs into, when an administrator acts on another organisation; else the person's own. */
  organisationId?: string;
  caseId?: string;
  recordId?: string;
  /** Ids of the rows a list or search has shown. */
  shown?: string[];
  /** Names of the fields written. */
  fields?: string[];
}

@Injectable()
export class AuditService {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly context: RequestContext,
    private readonly clock: Clock,
    private readonly ids: IdSource,
  ) {}

  /** Records what is being done, in the transaction that does it: no row, no answer. */
  async append(recorded: Recorded): Promise<void> {
    await this.insert(recorded, 'done');
  }

  /** Records a refusal in a transaction of its own, for the refused one is rolled back. */
  @Transactional(Propagation.RequiresNew)
  async refuse(recorded: Recorded): Promise<void> {
    await this.insert(recorded, 'refused');
  }

  private async insert(recorded: Recorded, outcome: AuditEvent['outcome']): Promise<void> {
    const { id, role, organisationId } = this.context.person;
    await this.database.tx.getRepository(AuditEvent).insert({
      organisationId: recorded.organisationId ?? organisationId,
      id: this.ids.next(),
      at: this.clock.now(),
      actorId: id,
      role,
      action: recorded.action,
      subject: recorded.subject,
      outcome,
      caseId: recorded.caseId ?? null,
      recordId: recorded.recordId ?? null,
      // In no order: that of a list follows what is sealed.
      shown: (recorded.shown ?? []).toSorted(),
      fields: recorded.fields ?? [],
    });
  }
}

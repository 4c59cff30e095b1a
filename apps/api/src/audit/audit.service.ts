import type { Action, Subject } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { Propagation, TransactionHost, Transactional } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import type { Statement } from '../common/database/flights.js';
import { RequestContext } from '../common/context/request-context.js';
import { Clock } from '../common/time/clock.js';
import { IdSource } from '../common/time/id-source.js';
import type { AuditEvent } from './audit-event.entity.js';

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

type Outcome = AuditEvent['outcome'];

/** About what one row of the protocol and its places in the indexes take in the write-ahead log. */
const rowBytes = 500;

/** In the order of `valuesOf`; the ids shown stand last, for a statement may fill them in itself. */
const columns = 'organisation_id, id, at, actor_id, role, action, subject, outcome, case_id, record_id, fields, shown';

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

  /**
   * The work of a refusal without one: there is no protocol for an account that does not exist, and how long an answer
   * takes must not tell. A message in the write-ahead log makes the commit wait for the disk, as a row would.
   */
  @Transactional(Propagation.RequiresNew)
  async refuseNobody(): Promise<void> {
    await this.database.tx.query('select pg_logical_emit_message(true, $1, $2)', ['geleit', 'x'.repeat(rowBytes)]);
  }

  /**
   * The event as part of a statement that reads or writes what is recorded, without a round trip of its own.
   * @param after how many parameters the statement has before
   * @param from  the rows it is recorded with; where there is none, nothing is recorded
   * @param shown SQL of the ids shown, where only the statement knows them
   */
  clause(recorded: Recorded, { after, from, shown }: { after: number; from: string; shown?: string }): Statement {
    const values = shown === undefined ? this.valuesOf(recorded) : this.valuesOf(recorded).slice(0, -1);
    const parameters = values.map((_, index) => `$${after + index + 1}`);
    const selected = shown === undefined ? parameters : [...parameters, shown];
    return { text: `insert into audit_event (${columns}) select ${selected.join(', ')} from ${from}`, values };
  }

  /** The event as a statement of its own. */
  statement(recorded: Recorded, outcome: Outcome = 'done'): Statement {
    const values = this.valuesOf(recorded, outcome);
    const parameters = values.map((_, index) => `$${index + 1}`).join(', ');
    return { text: `insert into audit_event (${columns}) values (${parameters})`, values };
  }

  private async insert(recorded: Recorded, outcome: Outcome): Promise<void> {
    const { text, values } = this.statement(recorded, outcome);
    await this.database.tx.query(text, [...values]);
  }

  private valuesOf(recorded: Recorded, outcome: Outcome = 'done'): unknown[] {
    const { id, role, organisationId } = this.context.person;
    const { action, subject, caseId = null, recordId = null, fields = [] } = recorded;
    const centre = recorded.organisationId ?? organisationId;
    // In no order: that of a list follows what is sealed.
    const shown = (recorded.shown ?? []).toSorted();
    return [
      centre,
      this.ids.next(),
      this.clock.now(),
      id,
      role,
      action,
      subject,
      outcome,
      caseId,
      recordId,
      fields,
      shown,
    ];
  }
}

import { type Action, can, type Subject } from '@geleit/domain';
import { RecordVault, unwrapCaseKey } from '@geleit/vault';
import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { Refusal } from '../audit/refusal.js';
import { RequestContext } from '../common/context/request-context.js';
import { Problem } from '../common/problems/problem.js';
import type { CaseState } from './case-file.entity.js';
import type { EnteredCase, OpenCase } from './open-case.js';

/** What it takes to enter a case; without a readable key there is no row. */
export const entryColumns =
  'c.id, c.responsible_id, c.state, c.restricted, c.version, c.created_at, c.updated_at, k.key, ' +
  'c.responsible_id = any ((select geleit_deputised())::uuid[]) as is_deputy';
export const entryTables =
  'case_file c join keys.case_key k on k.organisation_id = c.organisation_id and k.case_id = c.id';

export interface EntryRow {
  id: string;
  responsible_id: string;
  state: CaseState;
  restricted: boolean;
  version: number;
  created_at: Date;
  updated_at: Date;
  key: Buffer;
  /** Whether the person who asks covers the responsible worker today. */
  is_deputy: boolean;
}

/** The one way into a case: its key, the matrix, and the same 404 for "not yours" and "not there". */
@Injectable()
export class CaseDoor {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly context: RequestContext,
  ) {}

  /**
   * Opens a case inside the running transaction. The caller records what it does with it.
   * @throws Problem 404 if the case is not there or not to be seen, 403 if it may be seen but not this be done
   */
  async open(caseId: string, action: Action, subject: Subject): Promise<OpenCase> {
    const [row] = await this.database.tx.query<(EntryRow & Omit<OpenCase, keyof EnteredCase>)[]>(
      `select ${entryColumns}, c.facts, c.narrative, c.identity, c.fingerprint from ${entryTables}
       where c.organisation_id = $1 and c.id = $2`,
      [this.context.person.organisationId, caseId],
    );
    if (!row) throw new Problem('record.notFound', 404);
    const { facts, narrative, identity, fingerprint } = row;
    return { ...this.enter(row, caseId, action, subject), facts, narrative, identity, fingerprint };
  }

  /** The same with a row that was read already. */
  enter(row: EntryRow | undefined, caseId: string, action: Action, subject: Subject): EnteredCase {
    const { organisationId } = this.context.person;
    const { ring } = this.context;
    if (!row) throw new Problem('record.notFound', 404);
    const { id, responsible_id: responsibleId, state, restricted, version, is_deputy: isDeputy } = row;
    if (!this.may(action, subject, { organisationId, responsibleId, isDeputy }))
      throw new Refusal({ action, subject, caseId });
    const caseKey = unwrapCaseKey(ring, row.key, organisationId, id);
    const vault = this.context.keep(new RecordVault({ organisationId, ring, caseKey }));
    const instants = { createdAt: row.created_at, updatedAt: row.updated_at };
    return { organisationId, id, responsibleId, isDeputy, state, restricted, version, ...instants, vault };
  }

  may(
    action: Action,
    subject: Subject,
    record: Pick<EnteredCase, 'organisationId' | 'responsibleId' | 'isDeputy'>,
  ): boolean {
    // Row-level security has hidden the key of a case that is blocked, or restricted without an allowance.
    const seen = { isRestricted: false, isAllowed: true, isBlocked: false };
    const { organisationId, responsibleId, isDeputy } = record;
    return can(this.context.person, action, subject, { organisationId, responsibleId, isDeputy, ...seen });
  }
}

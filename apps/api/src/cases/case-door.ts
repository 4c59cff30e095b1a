import { type Action, can, type Subject } from '@geleit/domain';
import { RecordVault, unwrapCaseKey } from '@geleit/vault';
import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { AuditService } from '../audit/audit.service.js';
import { RequestContext } from '../common/context/request-context.js';
import { Problem } from '../common/problems/problem.js';
import type { CaseState } from './case-file.entity.js';
import type { OpenCase } from './open-case.js';

interface CaseRow {
  organisation_id: string;
  id: string;
  responsible_id: string;
  state: CaseState;
  restricted: boolean;
  version: number;
  created_at: Date;
  updated_at: Date;
  facts: Buffer;
  narrative: Buffer;
  identity: Buffer;
  fingerprint: Buffer;
  key: Buffer;
}

/** The one way into a case: its key, the matrix, and the same 404 for "not yours" and "not there". */
@Injectable()
export class CaseDoor {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly context: RequestContext,
    private readonly audit: AuditService,
  ) {}

  /**
   * Opens a case inside the running transaction. The caller records what it does with it.
   * @throws Problem 404 if the case is not there or not to be seen, 403 if it may be seen but not this be done
   */
  async open(caseId: string, action: Action, subject: Subject): Promise<OpenCase> {
    const { organisationId } = this.context.person;
    const { ring } = this.context;
    const [row] = await this.database.tx.query<CaseRow[]>(
      `select c.organisation_id, c.id, c.responsible_id, c.state, c.restricted, c.version, c.created_at, c.updated_at,
         c.facts, c.narrative, c.identity, c.fingerprint, k.key
       from case_file c join keys.case_key k on k.organisation_id = c.organisation_id and k.case_id = c.id
       where c.organisation_id = $1 and c.id = $2`,
      [organisationId, caseId],
    );
    if (!row) throw new Problem('record.notFound', 404);
    if (!this.may(action, subject, { organisationId, responsibleId: row.responsible_id })) {
      await this.audit.refuse({ action, subject, caseId });
      throw new Problem('access.refused', 403);
    }
    const caseKey = unwrapCaseKey(ring, row.key, organisationId, row.id);
    return {
      organisationId,
      id: row.id,
      responsibleId: row.responsible_id,
      state: row.state,
      restricted: row.restricted,
      version: row.version,
      createdAt: row.created_at,
      updatedAt: row.updated_at,
      facts: row.facts,
      narrative: row.narrative,
      identity: row.identity,
      fingerprint: row.fingerprint,
      vault: this.context.keep(new RecordVault({ organisationId, ring, caseKey })),
    };
  }

  may(action: Action, subject: Subject, record: { organisationId: string; responsibleId: string }): boolean {
    // Row-level security has hidden the key of a case that is blocked, or restricted without an allowance.
    const seen = { isDeputy: false, isRestricted: false, isAllowed: true, isBlocked: false };
    const { organisationId, responsibleId } = record;
    return can(this.context.person, action, subject, { organisationId, responsibleId, ...seen });
  }
}

import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { QueryFailedError } from 'typeorm';
import { Refusal } from '../audit/refusal.js';
import { RequestContext } from '../common/context/request-context.js';
import { Problem } from '../common/problems/problem.js';
import { newCaseCode } from './new-case-code.js';

/** Namespace of the advisory locks; the second half is the organisation. */
export const oneDrawAtATime = 4_715_004;

/** A code belongs to one case of its centre, found by its keyed hash. */
@Injectable()
export class CaseCodes {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly context: RequestContext,
  ) {}

  /** The code wanted for a case, or one drawn for it; until the transaction ends nobody else of the centre gets one. */
  async codeFor(caseId: string, wanted: string | undefined): Promise<string> {
    await this.database.tx.query('select pg_advisory_xact_lock($1, hashtext($2))', [
      oneDrawAtATime,
      this.context.person.organisationId,
    ]);
    if (wanted === undefined) return newCaseCode(this.context.ring, (hash) => this.isTaken(hash));
    await this.requireFree(wanted, caseId);
    return wanted;
  }

  /**
   * The answer is the same whoever may open the case that has the code. Whoever may not has learnt that there is one:
   * that stands in the access log of that case.
   * @param exceptFor the case that may have it already
   */
  async requireFree(code: string, exceptFor: string): Promise<void> {
    const holder = await this.holderOf(this.context.ring.codeHash(code), exceptFor);
    if (holder?.isSeen) throw taken();
    if (holder) throw new Refusal({ action: 'read', subject: 'caseFile', caseId: holder.id }, ...takenCode);
  }

  private async isTaken(hash: Buffer): Promise<boolean> {
    return (await this.holderOf(hash, null)) !== undefined;
  }

  /** Row-level security hides the key of a case that the person may not open. */
  private async holderOf(hash: Buffer, exceptFor: string | null): Promise<{ id: string; isSeen: boolean } | undefined> {
    const [holder] = await this.database.tx.query<{ id: string; isSeen: boolean }[]>(
      `select c.id, k.case_id is not null as "isSeen" from case_file c
       left join keys.case_key k on k.organisation_id = c.organisation_id and k.case_id = c.id
       where c.organisation_id = $1 and c.code_hash = $2 and c.id is distinct from $3::uuid`,
      [this.context.person.organisationId, hash, exceptFor],
    );
    return holder;
  }
}

/** Two people may give the same code at the same moment; the database lets one of them. */
export function refuseTakenCode(failure: unknown): never {
  const code = failure instanceof QueryFailedError ? (failure.driverError as { code?: string }).code : undefined;
  throw code === '23505' ? taken() : failure;
}

const takenCode = ['case.codeTaken', 409, { pointer: '/code' }] as const;
export const taken = (): Problem => new Problem(...takenCode);

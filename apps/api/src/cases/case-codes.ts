import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { QueryFailedError } from 'typeorm';
import { RequestContext } from '../common/context/request-context.js';
import { Problem } from '../common/problems/problem.js';
import { newCaseCode } from './new-case-code.js';

/** A code belongs to one case of its centre, found by its keyed hash. */
@Injectable()
export class CaseCodes {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly context: RequestContext,
  ) {}

  /** The code wanted for a case, or one drawn for it. */
  async codeFor(caseId: string, wanted: string | undefined): Promise<string> {
    if (wanted === undefined) return newCaseCode(this.context.ring, (hash) => this.isTaken(hash));
    await this.requireFree(wanted, caseId);
    return wanted;
  }

  /** @param exceptFor the case that may have it already */
  async requireFree(code: string, exceptFor: string): Promise<void> {
    if (await this.isTaken(this.context.ring.codeHash(code), exceptFor)) throw taken();
  }

  private async isTaken(hash: Buffer, exceptFor: string | null = null): Promise<boolean> {
    const rows = await this.database.tx.query<object[]>(
      'select 1 from case_file where organisation_id = $1 and code_hash = $2 and id is distinct from $3::uuid',
      [this.context.person.organisationId, hash, exceptFor],
    );
    return rows.length > 0;
  }
}

/** Two people may give the same code at the same moment; the database lets one of them. */
export function refuseTakenCode(failure: unknown): never {
  const code = failure instanceof QueryFailedError ? (failure.driverError as { code?: string }).code : undefined;
  throw code === '23505' ? taken() : failure;
}

export const taken = (): Problem => new Problem('case.codeTaken', 409, { pointer: '/code' });

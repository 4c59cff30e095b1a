import { formerStep, type FormerStepFields, type SupportStepFields } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import type { Opened } from '../cases/case-records.js';
import type { OpenCase } from '../cases/open-case.js';
import { RequestContext } from '../common/context/request-context.js';
import { Clock } from '../common/time/clock.js';
import { IdSource } from '../common/time/id-source.js';
import { FormerStep } from './former-step.entity.js';

export interface OpenedFormerStep {
  fields: FormerStepFields;
  /** Who replaced it by the next version, and when. */
  replacedBy: string;
  replacedAt: Date;
}

/** Keeps what a step said before each of its corrections, sealed like the step. */
@Injectable()
export class FormerSteps {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly context: RequestContext,
    private readonly ids: IdSource,
    private readonly clock: Clock,
  ) {}

  async keep({ organisationId, id: caseId, vault }: OpenCase, before: Opened<SupportStepFields>): Promise<void> {
    const id = this.ids.next();
    const { id: stepId, version } = before.row;
    const sealed = vault.sealFields(formerStep, id, { ...before.fields, version });
    const logistics = { createdBy: this.context.person.id, createdAt: this.clock.now() };
    const row = { organisationId, id, caseId, stepId, facts: sealed.facts, narrative: sealed.narrative, ...logistics };
    await this.database.tx.getRepository(FormerStep).insert(row);
  }

  /** The oldest first. */
  async of({ organisationId, id: caseId, vault }: OpenCase, stepId: string): Promise<OpenedFormerStep[]> {
    const rows = await this.database.tx.getRepository(FormerStep).findBy({ organisationId, caseId, stepId });
    return rows
      .map((row) => ({
        fields: vault.openFields(formerStep, row.id, row),
        replacedBy: row.createdBy,
        replacedAt: row.createdAt,
      }))
      .sort((a, b) => a.fields.version - b.fields.version);
  }
}

import {
  benefit,
  type BenefitFields,
  caseFile,
  caseRelease,
  consent,
  type ConsentFields,
  housingStay,
  type HousingStayFields,
  proceeding,
  type ProceedingFields,
  residenceStatus,
  type ResidenceStatusFields,
  type SealedRecord,
  supportStep,
  type SupportStepFields,
} from '@geleit/domain';
import { RecordVault, unwrapCaseKey } from '@geleit/vault';
import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { RequestContext } from '../../common/context/request-context.js';
import type { CaseForRelease } from './case-for-release.js';

interface FileRow {
  id: string;
  state: string;
  facts: Buffer;
  key: Buffer;
}

interface RecordRow {
  id: string;
  case_id: string;
  facts: Buffer;
  created_at: Date;
}

type ByCase<Fields> = (caseId: string, vault: RecordVault) => (Fields & { id: string; recordedAt: Date })[];

/**
 * Opens what releases are derived from, in the session of who asks: one statement a table, whether it is one case or all
 * of the centre. Row-level security hides cases she may not open. Only coded statements are opened.
 */
@Injectable()
export class CaseLoader {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly context: RequestContext,
  ) {}

  /** @param caseIds only these; without, every case of the centre */
  async load(caseIds?: readonly string[]): Promise<CaseForRelease[]> {
    const { organisationId } = this.context.person;
    const { ring } = this.context;
    const files = await this.database.tx.query<FileRow[]>(
      `select c.id, c.state, c.facts, k.key from case_file c
       join keys.case_key k on k.organisation_id = c.organisation_id and k.case_id = c.id
       where c.organisation_id = $1 and ($2::uuid[] is null or c.id = any ($2)) and c.state <> 'erased'`,
      [organisationId, caseIds ?? null],
    );
    const steps = await this.table<SupportStepFields>(supportStep, caseIds);
    const statuses = await this.table<ResidenceStatusFields>(residenceStatus, caseIds);
    const stays = await this.table<HousingStayFields>(housingStay, caseIds);
    const proceedings = await this.table<ProceedingFields>(proceeding, caseIds);
    const benefits = await this.table<BenefitFields>(benefit, caseIds);
    const consents = await this.table<ConsentFields>(consent, caseIds);
    const releases = await this.table(caseRelease, caseIds);
    return files.map(({ id, state, facts, key }) => {
      const caseKey = unwrapCaseKey(ring, key, organisationId, id);
      const vault = this.context.keep(new RecordVault({ organisationId, ring, caseKey }));
      return {
        id,
        state,
        vault,
        facts: vault.openFields(caseFile, id, { facts }, ['facts']) as CaseForRelease['facts'],
        steps: steps(id, vault),
        statuses: statuses(id, vault).map((one) => ({ ...one, recordedOn: one.recordedAt.toISOString().slice(0, 10) })),
        stays: stays(id, vault),
        proceedings: proceedings(id, vault),
        benefits: benefits(id, vault),
        consents: consents(id, vault).map(({ purpose, state: stated, on, recordedAt, recipient }) => ({
          purpose,
          state: stated,
          on,
          recordedAt: recordedAt.toISOString(),
          ...(recipient === undefined ? {} : { recipient }),
        })),
        releases: releases(id, vault).map(({ recordedAt, ...release }) => ({ ...release, at: recordedAt })),
      };
    });
  }

  private async table<Fields extends object>(
    record: SealedRecord<Fields>,
    caseIds: readonly string[] | undefined,
  ): Promise<ByCase<Fields>> {
    const rows = await this.database.tx.query<RecordRow[]>(
      `select id, case_id, facts, created_at from ${record.table}
       where organisation_id = $1 and ($2::uuid[] is null or case_id = any ($2))`,
      [this.context.person.organisationId, caseIds ?? null],
    );
    const byCase = Map.groupBy(rows, ({ case_id: caseId }) => caseId);
    return (caseId, vault) =>
      (byCase.get(caseId) ?? []).map(({ id, facts, created_at: recordedAt }) => ({
        ...(vault.openFields(record, id, { facts }, ['facts']) as Fields),
        id,
        recordedAt,
      }));
  }
}

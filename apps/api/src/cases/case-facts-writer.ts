import { type CaseFacts, caseFile, type CaseFileFields } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { AuditService } from '../audit/audit.service.js';
import { mergedFields } from '../common/records/merged-fields.js';
import { CaseOverviews } from './case-overviews.js';
import type { OpenCase } from './open-case.js';

type FactsChange = { [Fact in keyof CaseFacts]?: CaseFacts[Fact] | null };

/** Facts of a case that follow from what is recorded below it. The caller holds the lock of the case. */
@Injectable()
export class CaseFactsWriter {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly overviews: CaseOverviews,
    private readonly audit: AuditService,
  ) {}

  /**
   * Stores what follows, also when it is what stood there, so that nobody sees from outside whether it changed. Who
   * has read the case before is told that it has a newer version.
   */
  async follow(open: OpenCase, changeOf: (facts: CaseFacts) => FactsChange): Promise<void> {
    const [row] = await this.database.tx.query<{ facts: Buffer }[]>(
      'select facts from case_file where organisation_id = $1 and id = $2',
      [open.organisationId, open.id],
    );
    const before = open.vault.openFields(caseFile, open.id, { facts: row?.facts }, ['facts']) as CaseFileFields;
    const change = changeOf(before);
    const { facts } = open.vault.sealFields(caseFile, open.id, mergedFields(before, change));
    await this.database.tx.query(
      'update case_file set facts = $3, version = version + 1 where organisation_id = $1 and id = $2',
      [open.organisationId, open.id, facts],
    );
    await this.overviews.refold(open);
    const fields = Object.keys(change);
    await this.audit.append({ action: 'change', subject: 'caseFile', caseId: open.id, recordId: open.id, fields });
  }
}

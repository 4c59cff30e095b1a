import { caseRelease, todayIn } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { AuditService } from '../../audit/audit.service.js';
import { CaseDoor } from '../../cases/case-door.js';
import type { OpenCase } from '../../cases/open-case.js';
import { contactTable } from '../../contacts/contact-use.js';
import { CentreRecords } from '../../keys/centre-records.js';
import { pins } from '../../pins/pin-kind.js';
import { RecordKeeping } from '../../record-keeping/record-keeping.js';
import { CaseRelease } from '../../statistics/releases/case-release.entity.js';
import type { LeftRecord, PassedOn } from './passed-on.js';

/** Days, not instants: what is opened ten times on a day left the record once. Prints name their kind first. */
const leftSql = `
  select distinct to_char(at at time zone 'Europe/Berlin', 'YYYY-MM-DD') as "on",
    case subject when 'print' then fields[1] else subject end as what,
    case subject when 'document' then record_id end as "documentId"
  from audit_event
  where organisation_id = $1 and case_id = $2 and outcome = 'done'
    and (subject, action) in (('print', 'create'), ('letter', 'write'), ('document', 'open'))
  order by 1 desc, 2, 3`;

/** Reads for the person herself where her data came from and where they went, as far as that was ever recorded. */
@Injectable()
export class PassedOnReader {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly centre: CentreRecords,
    private readonly keeping: RecordKeeping,
    private readonly door: CaseDoor,
    private readonly audit: AuditService,
  ) {}

  async read(open: OpenCase, contactId: string | null): Promise<PassedOn> {
    const { organisationId, id } = open;
    const notes = await this.keeping.all(open, pins);
    return {
      firstContact: await this.firstContact(open, contactId),
      pinned: notes.flatMap(({ fields }) => fields.text ?? []),
      releases: await this.releases(open),
      left: await this.database.tx.query<LeftRecord[]>(leftSql, [organisationId, id]),
    };
  }

  private async firstContact(open: OpenCase, contactId: string | null): Promise<PassedOn['firstContact']> {
    if (contactId === null || !this.door.may('read', 'contact', open)) return null;
    const found = await this.centre.find(contactTable, contactId);
    if (!found) return null;
    await this.audit.append({ action: 'read', subject: 'contact', recordId: contactId });
    return found.fields;
  }

  private async releases({ organisationId, id, vault }: OpenCase): Promise<PassedOn['releases']> {
    const rows = await this.database.tx.getRepository(CaseRelease).findBy({ organisationId, caseId: id });
    return rows
      .map((row) => ({
        year: vault.openFields(caseRelease, row.id, row).year,
        on: todayIn('Europe/Berlin', row.createdAt.getTime()),
      }))
      .sort((a, b) => b.year - a.year);
  }
}

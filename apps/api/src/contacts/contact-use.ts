import { contact, type ContactFields } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service.js';
import { Problem } from '../common/problems/problem.js';
import { CentreRecords, type CentreTable, type OpenedCentreRecord } from '../keys/centre-records.js';
import { Contact } from './contact.entity.js';

export const contactTable: CentreTable<ContactFields> = { entity: Contact, record: contact };

/** Uses a contact up for the case that is made of it: once. */
@Injectable()
export class ContactUse {
  constructor(
    private readonly records: CentreRecords,
    private readonly audit: AuditService,
  ) {}

  /**
   * The contact for a case that is about to be made; nobody else takes it until the transaction ends.
   * @throws Problem 400 if there is no such contact, 409 if another case was made of it
   */
  async take(contactId: string, caseId: string): Promise<OpenedCentreRecord<ContactFields>> {
    const found = await this.records.lock(contactTable, contactId);
    if (!found) throw new Problem('contact.unknown', 400, { pointer: '/contactId' });
    const { caseId: usedBy = caseId } = found.fields;
    if (usedBy !== caseId) throw new Problem('contact.usedUp', 409, { pointer: '/contactId' });
    return found;
  }

  async useUp(taken: OpenedCentreRecord<ContactFields>, caseId: string): Promise<void> {
    await this.records.update(contactTable, taken, { ...taken.fields, caseId });
    await this.audit.append({ action: 'change', subject: 'contact', recordId: taken.row.id, fields: ['caseId'] });
  }
}

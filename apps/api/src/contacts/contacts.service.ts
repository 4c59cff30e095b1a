import type { ContactFields } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { AuditService } from '../audit/audit.service.js';
import { CaseNames } from '../cases/case-names.js';
import { Created } from '../common/http/created.js';
import { Problem } from '../common/problems/problem.js';
import { mergedFields, statedFields } from '../common/records/merged-fields.js';
import type { Page } from '../common/validation/query-field.js';
import { CentreRecords, type OpenedCentreRecord } from '../keys/centre-records.js';
import { requireWhole } from '../record-keeping/record-kind.js';
import { StaffNames } from '../users/staff-names.js';
import { contactTable } from './contact-use.js';
import { contactView, type ContactView } from './contact-view.js';
import { contactYears, type ContactYear, matchesContact } from './contact-filter.js';
import type { ContactBody, ContactChange, ContactFilter, ContactSearch } from './dto/contact.dto.js';

type OpenedContact = OpenedCentreRecord<ContactFields>;

export interface ContactPage extends Page<ContactView> {
  /** Of all contacts, whatever is filtered. */
  years: ContactYear[];
}

/** Contacts without a case: counted, never a client. */
@Injectable()
export class ContactsService {
  constructor(
    private readonly records: CentreRecords,
    private readonly cases: CaseNames,
    private readonly names: StaffNames,
    private readonly audit: AuditService,
  ) {}

  @Transactional()
  async record(id: string, body: ContactBody): Promise<Created<ContactView>> {
    const { created, ...made } = await this.records.create(contactTable, id, body, statedFields<ContactFields>(body));
    if (created) await this.written('record', id, body);
    return new Created(created, await this.view(made));
  }

  @Transactional()
  async read(id: string): Promise<ContactView> {
    const found = await this.records.read(contactTable, id);
    await this.audit.append({ action: 'read', subject: 'contact', recordId: id });
    return this.view(found);
  }

  /** The latest first. */
  @Transactional()
  async search({ filter: asked = {}, page, perPage }: ContactSearch): Promise<ContactPage> {
    const filter = statedFields<ContactFilter>(asked);
    const all = await this.records.all(contactTable);
    const found = all.filter(({ fields }) => matchesContact(fields, filter)).sort(latestFirst);
    const shown = found.slice((page - 1) * perPage, page * perPage);
    await this.audit.append({ action: 'list', subject: 'contact', shown: shown.map(({ row }) => row.id) });
    const years = contactYears(all.map(({ fields }) => fields));
    return { data: await this.views(shown), total: found.length, years };
  }

  @Transactional()
  async change(id: string, version: number, change: ContactChange): Promise<ContactView> {
    const before = await this.records.lock(contactTable, id);
    if (!before) throw new Problem('record.notFound', 404);
    if (before.row.version !== version)
      throw new Problem('record.stale', 412, { extensions: { current: await this.view(before) } });
    const fields = mergedFields(before.fields, change);
    requireWhole(fields, ['occurredOn', 'channel', 'topic']);
    // The case took its first contact from here.
    if (fields.caseId !== undefined && fields.occurredOn !== before.fields.occurredOn)
      throw new Problem('contact.dayTaken', 409, { pointer: '/occurredOn' });
    const changed = await this.records.update(contactTable, before, fields);
    await this.written('change', id, change);
    return this.view(changed);
  }

  private async view(opened: OpenedContact): Promise<ContactView> {
    const [view] = await this.views([opened]);
    return view as ContactView;
  }

  private async views(opened: readonly OpenedContact[]): Promise<ContactView[]> {
    const nameOf = await this.names.load();
    const cases = await this.cases.of(opened.flatMap(({ fields }) => fields.caseId ?? []));
    return opened.map((one) => contactView(one, nameOf, cases));
  }

  private async written(action: 'record' | 'change', recordId: string, body: object): Promise<void> {
    await this.audit.append({ action, subject: 'contact', recordId, fields: Object.keys(statedFields(body)) });
  }
}

function latestFirst(a: OpenedContact, b: OpenedContact): number {
  return (
    b.fields.occurredOn.localeCompare(a.fields.occurredOn) || b.row.createdAt.getTime() - a.row.createdAt.getTime()
  );
}

import type { Action, Subject } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { AuditService } from '../audit/audit.service.js';
import { CaseDoor } from '../cases/case-door.js';
import { CaseOverviews } from '../cases/case-overviews.js';
import { CaseRecords, type Opened } from '../cases/case-records.js';
import type { OpenCase } from '../cases/open-case.js';
import { refuseWhenClosed } from '../cases/refuse-when-closed.js';
import { Problem } from '../common/problems/problem.js';
import { mergedFields, statedFields } from '../common/records/merged-fields.js';
import { Clock } from '../common/time/clock.js';
import type { Page } from '../common/validation/query-field.js';
import { StaffNames } from '../users/staff-names.js';
import { type Beside, type RecordKind, requireWhole } from './record-kind.js';

interface PageWanted {
  page: number;
  perPage: number;
}

/** A record that is about to be changed, in the version that its writer has read. */
export interface Changing<Fields> {
  open: OpenCase;
  before: Opened<Fields>;
}

/**
 * Keeps the records below a case whatever their kind: each written once, under the lock of the case, with its audit
 * event. The services of the kinds say what may stand in them and what follows from them.
 */
@Injectable()
export class RecordKeeping {
  constructor(
    private readonly door: CaseDoor,
    private readonly records: CaseRecords,
    private readonly overviews: CaseOverviews,
    private readonly names: StaffNames,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** Opens a case to write a new record below it. Until the transaction ends nobody else writes below this case. */
  async openToCreate(caseId: string, { subject }: { subject: Subject }): Promise<OpenCase> {
    const open = await this.door.open(caseId, 'record', subject);
    refuseWhenClosed(open);
    await this.overviews.lock(open);
    return open;
  }

  /**
   * @param check asked only when the record is really new, so that a retry is not refused for what it did itself
   * @returns `created: false` with the stored record, if the same request was served before
   */
  async create<Fields extends object, View extends { id: string; version: number }>(
    open: OpenCase,
    kind: RecordKind<Fields, View>,
    id: string,
    { body, fields, check }: { body: object; fields: Fields; check?: () => Promise<void> | void },
  ): Promise<Opened<Fields> & { created: boolean }> {
    if (await this.records.holds(open, kind.table, id))
      return { created: false, ...(await this.records.findCreated(open, kind.table, id, body)) };
    await check?.();
    const made = await this.records.create(open, kind.table, id, body, fields);
    if (made.created) await this.written(open, kind, 'record', id, Object.keys(statedFields(body)));
    return made;
  }

  @Transactional()
  async read<Fields extends object, View extends { id: string; version: number }>(
    kind: RecordKind<Fields, View>,
    caseId: string,
    id: string,
  ): Promise<View> {
    const open = await this.door.open(caseId, 'read', kind.subject);
    const found = await this.records.read(open, kind.table, id);
    await this.audit.append({ action: 'read', subject: kind.subject, caseId, recordId: id });
    return this.view(open, kind, found);
  }

  @Transactional()
  async list<Fields extends object, View extends { id: string; version: number }>(
    kind: RecordKind<Fields, View>,
    caseId: string,
    wanted: PageWanted,
  ): Promise<Page<View>> {
    const { shown, all, open } = await this.page(kind, caseId, wanted);
    return { data: await this.views(open, kind, shown), total: all.length };
  }

  /** A page of the list with all that it was taken from, for lists that say something of the whole. */
  async page<Fields extends object, View extends { id: string; version: number }>(
    kind: RecordKind<Fields, View>,
    caseId: string,
    { page, perPage }: PageWanted,
  ): Promise<{ open: OpenCase; shown: Opened<Fields>[]; all: Opened<Fields>[] }> {
    const open = await this.door.open(caseId, 'read', kind.subject);
    const all = (await this.records.all(open, kind.table)).sort((a, b) => kind.order(a, b));
    const shown = all.slice((page - 1) * perPage, page * perPage);
    await this.audit.append({ action: 'read', subject: kind.subject, caseId, shown: shown.map(({ row }) => row.id) });
    return { open, shown, all };
  }

  /** One record of an opened case, for who puts on record herself what she does with it. @throws Problem 404 */
  find<Fields extends object, View extends { id: string; version: number }>(
    open: OpenCase,
    kind: RecordKind<Fields, View>,
    id: string,
  ): Promise<Opened<Fields>> {
    return this.records.read(open, kind.table, id);
  }

  /** All records of a kind, to be compared with one that is about to be written. */
  all<Fields extends object, View extends { id: string; version: number }>(
    open: OpenCase,
    kind: RecordKind<Fields, View>,
  ): Promise<Opened<Fields>[]> {
    return this.records.all(open, kind.table);
  }

  /** @throws Problem 412 with the current record if the writer has read an older version, before anything is checked */
  async openToChange<Fields extends object, View extends { id: string; version: number }>(
    kind: RecordKind<Fields, View>,
    caseId: string,
    id: string,
    version: number,
  ): Promise<Changing<Fields>> {
    const open = await this.door.open(caseId, 'change', kind.subject);
    await this.overviews.lock(open);
    const before = await this.records.read(open, kind.table, id);
    if (before.row.version !== version) {
      const current = await this.view(open, kind, before);
      throw new Problem('record.stale', 412, { extensions: { current } });
    }
    return { open, before };
  }

  /** The fields as they will be: what the change names replaces, `null` takes back. */
  merged<Fields extends object, View extends { id: string; version: number }>(
    kind: RecordKind<Fields, View>,
    before: Opened<Fields>,
    change: object,
  ): Fields {
    const fields = mergedFields(before.fields, change);
    requireWhole(fields, kind.necessary);
    return fields;
  }

  async change<Fields extends object, View extends { id: string; version: number }>(
    { open, before }: Changing<Fields>,
    kind: RecordKind<Fields, View>,
    { fields, named, rewritesGuarded = false }: { fields: Fields; named: object; rewritesGuarded?: boolean },
  ): Promise<Opened<Fields>> {
    const { id, version } = before.row;
    const current = (stored: Opened<Fields>): Promise<View> => this.view(open, kind, stored);
    const options = { rewritesGuarded };
    const changed = await this.records.update(open, kind.table, id, version, fields, current, options);
    await this.written(open, kind, 'change', id, Object.keys(statedFields(named)));
    return changed;
  }

  async view<Fields extends object, View extends { id: string; version: number }>(
    open: OpenCase,
    kind: RecordKind<Fields, View>,
    opened: Opened<Fields>,
  ): Promise<View> {
    const view = await kind.viewer(await this.beside(open));
    return view(opened);
  }

  async views<Fields extends object, View extends { id: string; version: number }>(
    open: OpenCase,
    kind: RecordKind<Fields, View>,
    opened: readonly Opened<Fields>[],
  ): Promise<View[]> {
    return opened.map(await kind.viewer(await this.beside(open)));
  }

  /** What the records of a case are shown with. */
  async beside(open: OpenCase): Promise<Beside> {
    const nameOf = await this.names.load();
    const may = (action: Action, subject: Subject): boolean => this.door.may(action, subject, open);
    return { open, nameOf, records: this.records, may, today: this.clock.today() };
  }

  private async written<Fields extends object, View extends { id: string; version: number }>(
    open: OpenCase,
    { subject }: RecordKind<Fields, View>,
    action: Action,
    recordId: string,
    fields: string[],
  ): Promise<void> {
    await this.overviews.touch(open);
    await this.audit.append({ action, subject, caseId: open.id, recordId, fields });
  }
}

import { caseLink, type CaseLinkFields, otherEnd, pairOf } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { TransactionHost, Transactional } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { AuditService } from '../audit/audit.service.js';
import { CaseDoor } from '../cases/case-door.js';
import { type NamedCase, CaseNames } from '../cases/case-names.js';
import { RequestContext } from '../common/context/request-context.js';
import { Created } from '../common/http/created.js';
import { Problem } from '../common/problems/problem.js';
import type { Page, PageQuery } from '../common/validation/query-field.js';
import { CentreRecords, type CentreTable, type OpenedCentreRecord } from '../keys/centre-records.js';
import { recordedView, type RecordedView } from '../record-keeping/record-kind.js';
import { StaffNames } from '../users/staff-names.js';
import { CaseLink } from './case-link.entity.js';
import type { CaseLinkBody } from './dto/case-link.dto.js';

export interface CaseLinkView extends RecordedView {
  kind: string;
  /** The case at the other end. */
  case: NamedCase;
}

const linkTable: CentreTable<CaseLinkFields> = { entity: CaseLink, record: caseLink };

interface Link {
  opened: OpenedCentreRecord<CaseLinkFields>;
  other: NamedCase;
}

/**
 * Which cases belong together, for who may open both. The protocol says of a link that somebody made or removed it,
 * never beside the id of a case, and of a case that its links were read, never which: else it would keep the pair.
 */
@Injectable()
export class CaseLinksService {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly context: RequestContext,
    private readonly door: CaseDoor,
    private readonly cases: CaseNames,
    private readonly records: CentreRecords,
    private readonly names: StaffNames,
    private readonly audit: AuditService,
  ) {}

  @Transactional()
  async list(caseId: string, { page, perPage }: PageQuery): Promise<Page<CaseLinkView>> {
    await this.door.open(caseId, 'read', 'caseLink');
    const links = await this.linksOf(caseId);
    links.sort((a, b) => a.other.code.localeCompare(b.other.code, 'de'));
    await this.audit.append({ action: 'read', subject: 'caseLink', caseId });
    const nameOf = await this.names.load();
    const shown = links.slice((page - 1) * perPage, page * perPage);
    return { data: shown.map((link) => linkView(link, nameOf)), total: links.length };
  }

  @Transactional()
  async record(caseId: string, id: string, body: CaseLinkBody): Promise<Created<CaseLinkView>> {
    await this.door.open(caseId, 'record', 'caseLink');
    const otherId = await this.cases.idOf(body.code);
    if (otherId === undefined) throw new Problem('caseLink.caseUnknown', 409, { pointer: '/code' });
    if (otherId === caseId) throw new Problem('caseLink.itself', 409, { pointer: '/code' });
    await this.lockLinks();
    const fields = { cases: pairOf(caseId, otherId), kind: body.kind };
    const twin = (await this.linksOf(caseId)).find(
      ({ opened, other }) => other.id === otherId && opened.fields.kind === body.kind && opened.row.id !== id,
    );
    if (twin) throw new Problem('caseLink.exists', 409, { pointer: '/code' });
    const asked = { ...body, caseId };
    const { created, ...opened } = await this.records.create(linkTable, id, asked, fields);
    if (created)
      await this.audit.append({ action: 'record', subject: 'caseLink', recordId: id, fields: Object.keys(body) });
    const other = (await this.cases.of([otherId])).get(otherId) as NamedCase;
    return new Created(created, linkView({ opened, other }, await this.names.load()));
  }

  @Transactional()
  async remove(caseId: string, id: string): Promise<void> {
    await this.door.open(caseId, 'remove', 'caseLink');
    const link = (await this.linksOf(caseId)).find(({ opened }) => opened.row.id === id);
    if (!link) throw new Problem('record.notFound', 404);
    await this.records.remove(linkTable, id);
    await this.audit.append({ action: 'remove', subject: 'caseLink', recordId: id });
  }

  /** The links of a case whose other end may be opened too. */
  private async linksOf(caseId: string): Promise<Link[]> {
    const all = await this.records.all(linkTable);
    const ends = new Map(
      all.flatMap((opened) => {
        const end = otherEnd(opened.fields, caseId);
        return end === undefined ? [] : [[opened, end] as const];
      }),
    );
    const cases = await this.cases.of([...ends.values()]);
    return [...ends].flatMap(([opened, end]) => {
      const other = cases.get(end);
      return other ? [{ opened, other }] : [];
    });
  }

  /** Two people may link the same cases at once. A lock in memory: one on the rows of both cases would show the pair. */
  private async lockLinks(): Promise<void> {
    await this.database.tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `case_link ${this.context.person.organisationId}`,
    ]);
  }
}

function linkView({ opened, other }: Link, nameOf: Parameters<typeof recordedView>[1]): CaseLinkView {
  return { ...recordedView(opened, nameOf), kind: opened.fields.kind, case: other };
}

import { chunksOf, type DocumentFields, documentChunkBytes, largestDocumentBytes } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { TransactionHost, Transactional } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { AuditService } from '../audit/audit.service.js';
import { Refusal } from '../audit/refusal.js';
import { CaseDoor } from '../cases/case-door.js';
import type { Opened } from '../cases/case-records.js';
import type { OpenCase } from '../cases/open-case.js';
import { RequestContext } from '../common/context/request-context.js';
import { Created } from '../common/http/created.js';
import { Problem } from '../common/problems/problem.js';
import { statedFields } from '../common/records/merged-fields.js';
import { Clock } from '../common/time/clock.js';
import type { Page, PageQuery } from '../common/validation/query-field.js';
import { RecordKeeping } from '../record-keeping/record-keeping.js';
import { CaseDocument } from './document.entity.js';
import { DocumentChunks } from './document-chunks.js';
import { documents } from './document-kind.js';
import { type ArrivedChunks, type DocumentView, isComplete } from './document-view.js';
import type { DocumentBody, DocumentChange } from './dto/document.dto.js';

/** What is said of the files of a case; their bytes come and go by `DocumentUpload` and `DocumentContent`. */
@Injectable()
export class DocumentsService {
  constructor(
    private readonly keeping: RecordKeeping,
    private readonly chunks: DocumentChunks,
    private readonly door: CaseDoor,
    private readonly audit: AuditService,
    private readonly context: RequestContext,
    private readonly clock: Clock,
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
  ) {}

  /** Announces a file. It is listed to its uploader alone until all of it has come. */
  @Transactional()
  async record(caseId: string, id: string, body: DocumentBody): Promise<Created<DocumentView>> {
    const open = await this.keeping.openToCreate(caseId, documents);
    if (body.size > largestDocumentBytes) throw tooLarge();
    const fields = statedFields<DocumentFields>({ ...body });
    const { created, ...made } = await this.keeping.create(open, documents, id, { body, fields });
    return new Created(created, await this.keeping.view(open, documents, made));
  }

  @Transactional()
  async read(caseId: string, id: string): Promise<DocumentView> {
    const open = await this.door.open(caseId, 'read', 'document');
    const found = await this.find(open, id);
    await this.audit.append({ action: 'read', subject: 'document', caseId, recordId: id });
    return this.keeping.view(open, documents, found);
  }

  /** Which pieces of a file have come. */
  @Transactional()
  async arrived(caseId: string, id: string): Promise<ArrivedChunks> {
    const open = await this.door.open(caseId, 'read', 'document');
    const { fields } = await this.find(open, id);
    await this.audit.append({ action: 'read', subject: 'document', caseId, recordId: id });
    return { arrived: await this.chunks.arrived(open, id), count: chunksOf(fields.size) };
  }

  @Transactional()
  async list(caseId: string, { page, perPage }: PageQuery): Promise<Page<DocumentView>> {
    const open = await this.door.open(caseId, 'read', 'document');
    const all = (await this.keeping.all(open, documents)).filter((opened) => isComplete(opened) || this.isMine(opened));
    const shown = all.sort((a, b) => documents.order(a, b)).slice((page - 1) * perPage, page * perPage);
    await this.audit.append({ action: 'read', subject: 'document', caseId, shown: shown.map(({ row }) => row.id) });
    return { data: await this.keeping.views(open, documents, shown), total: all.length };
  }

  @Transactional()
  async change(caseId: string, id: string, version: number, change: DocumentChange): Promise<DocumentView> {
    // Before its version is compared: what somebody else is still uploading is not there.
    await this.find(await this.door.open(caseId, 'change', 'document'), id);
    const changing = await this.keeping.openToChange(documents, caseId, id, version);
    const { open, before } = changing;
    this.refuseHidden(open, before, 'change');
    const merged = this.keeping.merged(documents, before, change);
    const isRemoved = (merged.removalReason ?? '').trim() !== '';
    const fields = statedFields<DocumentFields>({
      ...merged,
      removalReason: isRemoved ? merged.removalReason : undefined,
      removedOn: isRemoved ? (merged.removedOn ?? this.clock.today()) : undefined,
    });
    const changed = await this.keeping.change(changing, documents, { fields, named: change });
    return this.keeping.view(open, documents, changed);
  }

  /** Takes away an upload that was not finished. What is complete stays; it can be removed with a reason. */
  @Transactional()
  async discard(caseId: string, id: string): Promise<void> {
    const open = await this.door.open(caseId, 'discard', 'document');
    const found = await this.find(open, id);
    if (isComplete(found)) throw new Problem('document.kept', 409);
    await this.database.tx.getRepository(CaseDocument).delete({ organisationId: open.organisationId, id });
    await this.audit.append({ action: 'discard', subject: 'document', caseId, recordId: id });
  }

  /** @throws Problem 404, also for what somebody else is still uploading */
  async find(open: OpenCase, id: string): Promise<Opened<DocumentFields>> {
    const found = await this.keeping.find(open, documents, id);
    if (!isComplete(found) && !this.isMine(found)) throw new Problem('record.notFound', 404);
    return found;
  }

  /** Whether the person who asks has put it there. */
  isMine({ row }: Opened<DocumentFields>): boolean {
    return row.createdBy === this.context.person.id;
  }

  /** @throws Refusal 403 for a file that says who the client is, to who may not see that */
  refuseHidden(open: OpenCase, { row, fields }: Opened<DocumentFields>, action: 'change' | 'open'): void {
    if (!fields.holdsIdentity || this.door.may('read', 'caseIdentity', open)) return;
    throw new Refusal({ action, subject: 'document', caseId: open.id, recordId: row.id });
  }
}

const tooLarge = (): Problem =>
  new Problem('document.tooLarge', 413, { params: { max: largestDocumentBytes / documentChunkBytes } });

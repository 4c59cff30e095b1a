import { createHash } from 'node:crypto';
import { chunkLength, chunksOf, type DocumentFields } from '@geleit/domain';
import { release } from '@geleit/vault';
import { Injectable } from '@nestjs/common';
import { TransactionHost, Transactional } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { AuditService } from '../audit/audit.service.js';
import { CaseDoor } from '../cases/case-door.js';
import type { Opened } from '../cases/case-records.js';
import type { OpenCase } from '../cases/open-case.js';
import { refuseWhenClosed } from '../cases/refuse-when-closed.js';
import { Created } from '../common/http/created.js';
import { Problem } from '../common/problems/problem.js';
import { Clock } from '../common/time/clock.js';
import { RecordKeeping } from '../record-keeping/record-keeping.js';
import { CaseDocument } from './document.entity.js';
import { DocumentChunks, placeOf } from './document-chunks.js';
import { documents } from './document-kind.js';
import { type DocumentView, isComplete } from './document-view.js';
import { DocumentsService } from './documents.service.js';
import type { CompletionBody } from './dto/document.dto.js';
import { sniffedType } from './sniffed-type.js';

/** How the bytes of a file come: piece by piece, each sealed by itself, in any order and on any node. */
@Injectable()
export class DocumentUpload {
  constructor(
    private readonly service: DocumentsService,
    private readonly chunks: DocumentChunks,
    private readonly keeping: RecordKeeping,
    private readonly door: CaseDoor,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
  ) {}

  /**
   * Stores one piece. The same piece again is found, another one in its place is refused.
   * @param bytes handed over: empty afterwards
   */
  @Transactional()
  async chunk(caseId: string, id: string, number: number, bytes: Buffer): Promise<Created<DocumentView>> {
    const { open, found } = await this.enter(caseId, id);
    if (isComplete(found)) throw new Problem('document.complete', 409);
    const { size } = found.fields;
    const expected = chunkLength(size, number);
    if (expected === 0 || bytes.length !== expected)
      throw new Problem('document.chunkLength', 409, { params: { number, expected } });
    const place = placeOf(id, number, number === chunksOf(size) - 1);
    const created = await this.chunks.store(open, place, bytes);
    if (!created && !(await this.chunks.read(open, place))?.equals(bytes))
      throw new Problem('document.chunkTaken', 409);
    release(bytes);
    await this.audit.append({ action: 'record', subject: 'document', caseId, recordId: id, fields: ['chunks'] });
    return new Created(created, await this.keeping.view(open, documents, found));
  }

  /** Ends an upload: only what has come whole and unaltered becomes a document. */
  @Transactional()
  async complete(caseId: string, id: string, stated: CompletionBody): Promise<DocumentView> {
    const { open, found } = await this.enter(caseId, id);
    if (isComplete(found)) return this.repeated(open, found, stated);
    if (stated.size !== found.fields.size) throw new Problem('document.altered', 409);
    const named = await this.readThrough(open, found);
    if (named.digest !== stated.sha256) throw new Problem('document.altered', 409);
    const changing = await this.keeping.openToChange(documents, caseId, id, found.row.version);
    await this.database.tx
      .getRepository(CaseDocument)
      .update({ organisationId: open.organisationId, id }, { completedAt: this.clock.now() });
    const fields = { ...changing.before.fields, ...named };
    return this.keeping.view(open, documents, await this.keeping.change(changing, documents, { fields, named }));
  }

  private async enter(caseId: string, id: string): Promise<{ open: OpenCase; found: Opened<DocumentFields> }> {
    const open = await this.door.open(caseId, 'record', 'document');
    refuseWhenClosed(open);
    return { open, found: await this.service.find(open, id) };
  }

  /** The answer of the first request was lost. Others are not told whether a file they hold is this one. */
  private async repeated(
    open: OpenCase,
    found: Opened<DocumentFields>,
    { size, sha256 }: CompletionBody,
  ): Promise<DocumentView> {
    const { fields, row } = found;
    const isSame = this.service.isMine(found) && fields.size === size && fields.digest === sha256;
    if (!isSame) throw new Problem('document.complete', 409);
    await this.audit.append({ action: 'read', subject: 'document', caseId: open.id, recordId: row.id });
    return this.keeping.view(open, documents, found);
  }

  /** Reads all pieces in order, one at a time. */
  private async readThrough(
    open: OpenCase,
    { row, fields }: Opened<DocumentFields>,
  ): Promise<{ digest: string; type: string }> {
    const hash = createHash('sha256');
    const count = chunksOf(fields.size);
    let type = '';
    for (let number = 0; number < count; number += 1) {
      const bytes = await this.chunks.read(open, placeOf(row.id, number, number === count - 1));
      if (!bytes) throw new Problem('document.incomplete', 409);
      hash.update(bytes);
      if (number === 0) type = await sniffedType(bytes);
      release(bytes);
    }
    return { digest: hash.digest('hex'), type };
  }
}

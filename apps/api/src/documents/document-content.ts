import { AsyncLocalStorage } from 'node:async_hooks';
import { Readable } from 'node:stream';
import { chunksOf, type DocumentFields } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { AuditService } from '../audit/audit.service.js';
import { CaseDoor } from '../cases/case-door.js';
import type { OpenCase } from '../cases/open-case.js';
import { Flights } from '../common/database/flights.js';
import { Problem } from '../common/problems/problem.js';
import { type ChunkPart, chunkSql, DocumentChunks, opened, placeOf, sealedOf } from './document-chunks.js';
import { isComplete } from './document-view.js';
import { DocumentsService } from './documents.service.js';

/** A file that may be read out now. */
export interface OpenedFile {
  open: OpenCase;
  id: string;
  fields: DocumentFields;
  /** Its first piece: what cannot be opened is told before anything is sent. */
  first: Buffer;
}

/** How the bytes of a file leave: one piece after another, as fast as they are taken, never the whole in memory. */
@Injectable()
export class DocumentContent {
  constructor(
    private readonly service: DocumentsService,
    private readonly door: CaseDoor,
    private readonly audit: AuditService,
    private readonly chunks: DocumentChunks,
    private readonly flights: Flights,
  ) {}

  /** On record before the first byte leaves. */
  @Transactional()
  async open(caseId: string, id: string): Promise<OpenedFile> {
    const open = await this.door.open(caseId, 'open', 'document');
    const found = await this.service.find(open, id);
    this.service.refuseHidden(open, found, 'open');
    if (!isComplete(found)) throw new Problem('document.incomplete', 409);
    if (found.fields.removalReason !== undefined) throw new Problem('document.removed', 409);
    const { fields } = found;
    const first = await this.chunks.read(open, placeOf(id, 0, chunksOf(fields.size) === 1));
    if (!first) throw new Problem('record.notFound', 404);
    await this.audit.append({ action: 'open', subject: 'document', caseId, recordId: id });
    return { open, id, fields, first };
  }

  /** Each piece is a transaction of its own: a slow line holds no connection to the database. */
  stream(file: OpenedFile): Readable {
    // Who takes the bytes runs outside the request; each piece is read as the person who asked.
    const asThePerson = AsyncLocalStorage.snapshot();
    const read = (number: number, isLast: boolean): Promise<Buffer> =>
      asThePerson(() => this.piece(file, number, isLast));
    const count = chunksOf(file.fields.size);
    async function* pieces(): AsyncGenerator<Buffer> {
      yield file.first;
      for (let number = 1; number < count; number += 1) yield await read(number, number === count - 1);
    }
    return Readable.from(pieces(), { objectMode: false, highWaterMark: 1 });
  }

  private async piece({ open, id }: OpenedFile, number: number, isLast: boolean): Promise<Buffer> {
    const values = [open.organisationId, id, number];
    const [parts] = await this.flights.send<[ChunkPart]>({ text: chunkSql, values });
    const sealed = sealedOf(parts);
    if (!sealed) throw new Problem('record.notFound', 404);
    return opened(open.vault, placeOf(id, number, isLast), sealed);
  }
}

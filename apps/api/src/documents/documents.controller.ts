import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Can } from '../access/can.decorator.js';
import { RequestContext } from '../common/context/request-context.js';
import { type CreationKey, CreationKeyOf } from '../common/http/creation-key.js';
import type { Created } from '../common/http/created.js';
import { CaseParam, CaseRecordParam } from '../common/http/id-param.js';
import { IfMatch } from '../common/http/precondition.guard.js';
import { Produces } from '../common/http/produces.js';
import { IdSource } from '../common/time/id-source.js';
import { type Page, PageQuery } from '../common/validation/query-field.js';
import { DocumentContent } from './document-content.js';
import { DocumentUpload } from './document-upload.js';
import type { ArrivedChunks, DocumentView } from './document-view.js';
import { DocumentsService } from './documents.service.js';
import { ChunkParam, CompletionBody, DocumentBody, DocumentChange } from './dto/document.dto.js';
import { FileChunk } from './file-chunks.js';
import { sendFile } from './send-file.js';
import { unknownType } from './sniffed-type.js';

@Controller('cases/:caseId/documents')
export class DocumentsController {
  constructor(
    private readonly documents: DocumentsService,
    private readonly upload: DocumentUpload,
    private readonly content: DocumentContent,
    private readonly context: RequestContext,
    private readonly ids: IdSource,
  ) {}

  @Get()
  @Can('read', 'document')
  list(@Param() { caseId }: CaseParam, @Query() query: PageQuery): Promise<Page<DocumentView>> {
    return this.documents.list(caseId, query);
  }

  /** Announces a file; its bytes follow piece by piece. */
  @Put(':id')
  @Can('record', 'document')
  record(@Param() { caseId, id }: CaseRecordParam, @Body() body: DocumentBody): Promise<Created<DocumentView>> {
    return this.documents.record(caseId, id, body);
  }

  @Post()
  @Can('record', 'document')
  recordUnnamed(
    @Param() { caseId }: CaseParam,
    @CreationKeyOf() creation: CreationKey,
    @Body() body: DocumentBody,
  ): Promise<Created<DocumentView>> {
    return this.documents.record(caseId, this.ids.forCreation(this.context.person.id, creation), body);
  }

  @Get(':id')
  @Can('read', 'document')
  read(@Param() { caseId, id }: CaseRecordParam): Promise<DocumentView> {
    return this.documents.read(caseId, id);
  }

  @Patch(':id')
  @Can('change', 'document')
  change(
    @Param() { caseId, id }: CaseRecordParam,
    @IfMatch() version: number,
    @Body() change: DocumentChange,
  ): Promise<DocumentView> {
    return this.documents.change(caseId, id, version, change);
  }

  /** Takes away an upload that was not finished; a complete document stays. */
  @Delete(':id')
  @HttpCode(204)
  @Can('discard', 'document')
  discard(@Param() { caseId, id }: CaseRecordParam): Promise<void> {
    return this.documents.discard(caseId, id);
  }

  /** Which pieces of the file have come: a broken upload goes on with the others. */
  @Get(':id/chunks')
  @Can('read', 'document')
  arrived(@Param() { caseId, id }: CaseRecordParam): Promise<ArrivedChunks> {
    return this.documents.arrived(caseId, id);
  }

  /** One piece of the file: 1 MiB, the last one what is left. The same piece may be sent again. */
  @Put(':id/chunks/:number')
  @Can('record', 'document')
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  chunk(@Param() { caseId, id, number }: ChunkParam, @FileChunk() bytes: Buffer): Promise<Created<DocumentView>> {
    return this.upload.chunk(caseId, id, Number(number), bytes);
  }

  /** Ends the upload, after comparing length and hash of what has come. */
  @Post(':id/completion')
  @HttpCode(200)
  @Can('record', 'document')
  complete(@Param() { caseId, id }: CaseRecordParam, @Body() body: CompletionBody): Promise<DocumentView> {
    return this.upload.complete(caseId, id, body);
  }

  /** The file itself, to be kept. */
  @Get(':id/content')
  @Can('open', 'document')
  @Produces('*/*')
  async readContent(@Param() { caseId, id }: CaseRecordParam, @Res() reply: FastifyReply): Promise<void> {
    const file = await this.content.open(caseId, id);
    const { fileName: name, type = unknownType, size } = file.fields;
    sendFile(reply, { body: this.content.stream(file), name, type, size });
  }
}

import { Module } from '@nestjs/common';
import { JobsModule } from '../jobs/jobs.module.js';
import { RecordKeepingModule } from '../record-keeping/record-keeping.module.js';
import { DocumentChunks } from './document-chunks.js';
import { DocumentContent } from './document-content.js';
import { DocumentUpload } from './document-upload.js';
import { DocumentsController } from './documents.controller.js';
import { DocumentsService } from './documents.service.js';
import { UnfinishedUploads } from './unfinished-uploads.js';

@Module({
  imports: [RecordKeepingModule, JobsModule],
  controllers: [DocumentsController],
  providers: [DocumentsService, DocumentUpload, DocumentContent, DocumentChunks, UnfinishedUploads],
})
export class DocumentsModule {}

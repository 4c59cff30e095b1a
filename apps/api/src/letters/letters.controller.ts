import { Body, Controller, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Can } from '../access/can.decorator.js';
import { CaseParam } from '../common/http/id-param.js';
import { Produces } from '../common/http/produces.js';
import { sendFile } from '../documents/send-file.js';
import { LetterBody, LetterDraftBody } from './dto/letter.dto.js';
import { type LetterDraft, LettersService } from './letters.service.js';

@Controller('cases/:caseId/letters')
export class LettersController {
  constructor(private readonly letters: LettersService) {}

  /** Fills a letter with what the case knows, to be read and edited. */
  @Post('draft')
  @HttpCode(200)
  @Can('read', 'letter')
  draft(@Param() { caseId }: CaseParam, @Body() body: LetterDraftBody): Promise<LetterDraft> {
    return this.letters.draft(caseId, body);
  }

  /** The edited letter as a file for a word processor or for paper. */
  @Post('file')
  @HttpCode(200)
  @Can('write', 'letter')
  @Produces('*/*')
  async file(@Param() { caseId }: CaseParam, @Body() body: LetterBody, @Res() reply: FastifyReply): Promise<void> {
    const { bytes, name, type } = await this.letters.file(caseId, body);
    sendFile(reply, { body: bytes, name, type, size: bytes.length });
  }
}

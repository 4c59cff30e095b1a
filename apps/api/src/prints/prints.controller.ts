import { Body, Controller, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Can } from '../access/can.decorator.js';
import { CaseParam } from '../common/http/id-param.js';
import { Produces } from '../common/http/produces.js';
import { sendFile } from '../documents/send-file.js';
import { PrintBody } from './dto/print.dto.js';
import { PrintsService } from './prints.service.js';

@Controller('cases/:caseId/prints')
export class PrintsController {
  constructor(private readonly prints: PrintsService) {}

  /** A PDF, made for this answer and kept nowhere. */
  @Post()
  @HttpCode(200)
  @Can('create', 'print')
  @Produces('application/pdf')
  async print(@Param() { caseId }: CaseParam, @Body() body: PrintBody, @Res() reply: FastifyReply): Promise<void> {
    const file = await this.prints.print(caseId, body);
    // The name says what it is and not of whom: folders of downloads are seen by many.
    sendFile(reply, { body: file, name: `geleit-${body.kind}.pdf`, type: 'application/pdf', size: file.length });
  }
}

import { downloadName } from '@geleit/domain';
import { Body, Controller, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Can } from '../access/can.decorator.js';
import { RequestContext } from '../common/context/request-context.js';
import { CaseParam } from '../common/http/id-param.js';
import { Produces } from '../common/http/produces.js';
import { Clock } from '../common/time/clock.js';
import { sendFile } from '../documents/send-file.js';
import { PrintBody } from './dto/print.dto.js';
import { PrintsService } from './prints.service.js';

@Controller('cases/:caseId/prints')
export class PrintsController {
  constructor(
    private readonly prints: PrintsService,
    private readonly context: RequestContext,
    private readonly clock: Clock,
  ) {}

  /** A PDF, made for this answer and kept nowhere. */
  @Post()
  @HttpCode(200)
  @Can('create', 'print')
  @Produces('application/pdf')
  async print(@Param() { caseId }: CaseParam, @Body() body: PrintBody, @Res() reply: FastifyReply): Promise<void> {
    // Named in the language of the page: what is printed may be in another.
    const name = downloadName('document', {
      language: this.context.language,
      day: this.clock.today(),
      ending: 'pdf',
    });
    const file = await this.prints.print(caseId, body);
    sendFile(reply, { body: file, name, type: 'application/pdf', size: file.length });
  }
}

import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Produces } from '../common/http/produces.js';
import { Can } from '../access/can.decorator.js';
import { CaseRecordParam } from '../common/http/id-param.js';
import { DeadlineCalendar } from './deadline-calendar.service.js';
import { sendCalendar } from './send-calendar.js';

@Controller('cases/:caseId/deadlines')
export class DeadlineCalendarController {
  constructor(private readonly calendar: DeadlineCalendar) {}

  /** One deadline for any calendar program; like the feed it says only that there is one. */
  @Get(':id.ics')
  @Produces('text/calendar')
  @Can('read', 'deadline')
  async read(
    @Param() { caseId, id }: CaseRecordParam,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const calendar = await this.calendar.read(caseId, id);
    void reply.header('content-disposition', 'attachment; filename="frist.ics"');
    return sendCalendar(calendar, request, reply);
  }
}

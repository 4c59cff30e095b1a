import { downloadName } from '@geleit/domain';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RequestContext } from '../common/context/request-context.js';
import { Produces } from '../common/http/produces.js';
import { Can } from '../access/can.decorator.js';
import { CaseRecordParam } from '../common/http/id-param.js';
import { Clock } from '../common/time/clock.js';
import { DeadlineCalendar } from './deadline-calendar.service.js';
import { sendCalendar } from './send-calendar.js';

@Controller('cases/:caseId/deadlines')
export class DeadlineCalendarController {
  constructor(
    private readonly calendar: DeadlineCalendar,
    private readonly context: RequestContext,
    private readonly clock: Clock,
  ) {}

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
    const { language } = this.context;
    const name = downloadName('calendar', { language, day: this.clock.today(), ending: 'ics' });
    void reply.header('content-disposition', `attachment; filename="${name}"`);
    return sendCalendar(calendar, request, reply);
  }
}

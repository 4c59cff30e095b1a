import { Controller, Delete, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Can, Public } from '../access/can.decorator.js';
import { Produces } from '../common/http/produces.js';
import { IdParam } from '../common/http/id-param.js';
import { CalendarFeedsService, type CalendarFeedView, type NewCalendarFeed } from './calendar-feeds.service.js';
import { FeedReader } from './feed-reader.js';
import { FeedThrottle } from './feed-throttle.js';
import { sendCalendar } from './send-calendar.js';

@Controller('calendar-feeds')
export class CalendarFeedsController {
  constructor(
    private readonly feeds: CalendarFeedsService,
    private readonly reader: FeedReader,
    private readonly throttle: FeedThrottle,
  ) {}

  /** A new secret address; it is shown in this answer and never again. */
  @Post()
  @Can('create', 'calendarFeed')
  create(): Promise<NewCalendarFeed> {
    return this.feeds.create();
  }

  @Get()
  @Can('list', 'calendarFeed')
  list(): Promise<{ data: CalendarFeedView[]; total: number }> {
    return this.feeds.list();
  }

  @Delete(':id')
  @HttpCode(204)
  @Can('end', 'calendarFeed')
  revoke(@Param() { id }: IdParam): Promise<void> {
    return this.feeds.revoke(id);
  }

  /** Read by calendar programs, which know no session: the address is the secret, and what it shows has no content. */
  @Get(':token.ics')
  @Public()
  @Produces('text/calendar')
  async read(
    @Param('token') token: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    this.throttle.admit(request.ip);
    return sendCalendar(await this.reader.read(token), request, reply);
  }
}

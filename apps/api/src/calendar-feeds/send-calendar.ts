import type { FastifyReply, FastifyRequest } from 'fastify';
import { isKnown, tagOf } from '../common/http/tagged.js';

/** A calendar as calendar programs fetch it: kept by nobody in between, and not sent again while it is the same. */
export function sendCalendar(calendar: string, request: FastifyRequest, reply: FastifyReply): string {
  const etag = tagOf(Buffer.from(calendar));
  void reply.headers({ etag, 'cache-control': 'private, no-cache' }).type('text/calendar; charset=utf-8');
  if (!isKnown(request.headers['if-none-match'], etag)) return calendar;
  void reply.status(304);
  return '';
}

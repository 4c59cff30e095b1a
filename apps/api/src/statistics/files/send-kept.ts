import type { FastifyReply, FastifyRequest } from 'fastify';
import { isKnown } from '../../common/http/tagged.js';
import { sendFile } from '../../documents/send-file.js';
import type { KeptFile } from './kept-files.js';

/** Sends a file with its tag; who has the same bytes already is told so and nothing more. That it was asked for is on record. */
export function sendKept(
  { headers }: FastifyRequest,
  reply: FastifyReply,
  { bytes, etag, name }: KeptFile & { name: string },
  type: string,
): void {
  void reply.header('etag', etag);
  if (isKnown(headers['if-none-match'], etag)) void reply.status(304).send();
  else sendFile(reply, { body: bytes, name, type, size: bytes.length });
}

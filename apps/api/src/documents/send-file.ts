import type { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';

interface Sent {
  body: Readable | Buffer;
  name: string;
  type: string;
  size: number;
}

/**
 * Sends a file to be kept, not shown: whatever a browser makes of it, it is no page of ours and may do nothing.
 * @see RFC 6266 and RFC 8187 for names beyond ASCII
 */
export function sendFile(reply: FastifyReply, { body, name, type, size }: Sent): void {
  void reply
    .headers({
      'content-type': type,
      'content-length': size,
      'content-disposition': dispositionOf(name),
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
    .send(body);
}

/** `attachment` with the name twice: in ASCII for old programs, and as it is. */
export function dispositionOf(name: string): string {
  const safe = name.replace(/[\p{Cc}\p{Cf}/\\]/gu, '_').trim() || '_';
  const plain =
    safe
      .normalize('NFKD')
      .replace(/[^\x20-\x7e]/g, '')
      .replace(/["%]/g, '_') || 'dokument';
  const encoded = encodeURIComponent(safe.toWellFormed()).replace(
    /['()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

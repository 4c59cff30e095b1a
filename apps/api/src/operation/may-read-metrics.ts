import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

const loopback = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;

/** Who asks from this machine itself, or brings the operator's token. What a proxy passed on is not from here. */
export function mayReadMetrics({ raw, headers }: Pick<FastifyRequest, 'raw' | 'headers'>, token?: string): boolean {
  if (token && isSame(headers.authorization ?? '', `Bearer ${token}`)) return true;
  const isPassedOn = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined;
  return !isPassedOn && loopback.test(raw.socket.remoteAddress ?? '');
}

function isSame(given: string, expected: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}

import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

const name = 'geleit_session';

/** The 256-bit secret in the cookie, from which the hash that finds the session and the key that opens it follow. */
export function cookieSecretOf(request: FastifyRequest): Buffer | undefined {
  const text = request.cookies[name];
  if (!text || !/^[\w-]{43}$/.test(text)) return undefined;
  const secret = Buffer.from(text, 'base64url');
  return secret.length === 32 ? secret : undefined;
}

export function giveCookie(reply: FastifyReply, secret: Buffer, { secure }: { secure: boolean }): void {
  void reply.setCookie(name, secret.toString('base64url'), {
    httpOnly: true,
    secure,
    sameSite: 'strict',
    path: '/api',
  });
}

export function takeCookie(reply: FastifyReply, { secure }: { secure: boolean }): void {
  void reply.clearCookie(name, { httpOnly: true, secure, sameSite: 'strict', path: '/api' });
}

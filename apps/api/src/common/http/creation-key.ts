import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** The `Idempotency-Key` of a POST with its path, if there is one. */
export interface CreationKey {
  path: string;
  key?: string;
}

export const CreationKeyOf = createParamDecorator((_: unknown, context: ExecutionContext): CreationKey => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  const key = request.headers['idempotency-key'];
  return { path: request.url, key: typeof key === 'string' && key.length > 0 ? key : undefined };
});

import { type CanActivate, createParamDecorator, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.js';

/** `PUT` only creates and says so; `PATCH` names the version it was written against (RFC 9110 § 13, RFC 6585 § 3). */
@Injectable()
export class PreconditionGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (request.method === 'PUT' && request.headers['if-none-match']?.trim() !== '*') {
      throw new Problem('request.preconditionMissing', 428);
    }
    if (request.method === 'PATCH' && versionOf(request) === undefined) {
      throw new Problem('request.preconditionMissing', 428);
    }
    return true;
  }
}

function versionOf(request: FastifyRequest): number | undefined {
  const found = /^(?:W\/)?"(\d{1,9})"$/.exec(request.headers['if-match']?.trim() ?? '');
  return found ? Number(found[1]) : undefined;
}

/** The version in `If-Match`; present, because the guard ran before. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  return versionOf(context.switchToHttp().getRequest<FastifyRequest>()) ?? 0;
});

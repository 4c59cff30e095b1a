import { createHash } from 'node:crypto';
import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
  SetMetadata,
  UseInterceptors,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';

export const taggedKey = 'geleit:tagged';

/** A strong tag, as RFC 9110 has it: another byte, another tag. */
export const tagOf = (bytes: Buffer): string =>
  `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`;

/** Whether the program that asks has this very answer already (RFC 9110, `If-None-Match`). */
export function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  return (ifNoneMatch ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
}

/** Gives JSON a tag of its bytes, and says no more than that to who has the same. A file bears its own. */
class TaggedAnswer implements NestInterceptor {
  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = execution.switchToHttp();
    const { headers } = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    return next.handle().pipe(
      map((answer: unknown) => {
        if (answer === undefined) return answer;
        const bytes = Buffer.from(JSON.stringify(answer));
        const etag = tagOf(bytes);
        void reply.headers({ etag, 'content-type': 'application/json; charset=utf-8' });
        if (!isKnown(headers['if-none-match'], etag)) return bytes;
        void reply.status(304);
        return '';
      }),
    );
  }
}

/** An answer that never changes: who has it already is told so and nothing more. That it was asked for is on record. */
export const Tagged = (): MethodDecorator & ClassDecorator =>
  applyDecorators(SetMetadata(taggedKey, true), UseInterceptors(TaggedAnswer));

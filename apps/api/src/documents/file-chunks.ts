import { documentChunkBytes } from '@geleit/domain';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from '../common/problems/problem.js';

/** The one route that takes bytes instead of JSON. */
const chunkRoute = /\/documents\/:id\/chunks\/:number$/;

/** Lets pieces of files in, held in memory: they are no larger than any other body. */
export function acceptFileChunks(server: FastifyInstance): void {
  const options = { parseAs: 'buffer', bodyLimit: documentChunkBytes } as const;
  server.addContentTypeParser('application/octet-stream', options, (request, body, done) => {
    if (chunkRoute.test(request.routeOptions.url ?? '')) done(null, body);
    else done(new Problem('request.unsupportedType', 415));
  });
}

/** The bytes of the body, none if there are none. */
export const FileChunk = createParamDecorator((_: unknown, context: ExecutionContext): Buffer => {
  const { body } = context.switchToHttp().getRequest<FastifyRequest>();
  return Buffer.isBuffer(body) ? body : Buffer.alloc(0);
});

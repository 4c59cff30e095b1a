import { Global, Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ClsModule, type ClsService } from 'nestjs-cls';
import { Clock } from '../time/clock.js';
import { EndOfWorkInterceptor } from './end-of-work.interceptor.js';
import { languageOf } from './language-of.js';
import { OpenedKeys } from './opened-keys.js';
import { RequestContext, type RequestStore } from './request-context.js';

/** Opens the store of a request; every key it opens is wiped in the end. */
function prepare(
  cls: ClsService<RequestStore>,
  now: Date,
  request: FastifyRequest['raw'],
  reply: FastifyReply['raw'],
): void {
  const opened = new OpenedKeys();
  cls.set('language', languageOf(request.headers['accept-language']));
  cls.set('now', now);
  cls.set('mayWrite', request.method !== 'GET');
  cls.set('opened', opened);
  reply.once('close', () => opened.connectionEnds(reply.writableFinished));
}

@Global()
@Module({
  imports: [
    ClsModule.forRootAsync({
      global: true,
      inject: [Clock],
      useFactory: (clock: Clock) => ({
        middleware: {
          mount: true,
          setup: (cls, request: FastifyRequest['raw'], reply: FastifyReply['raw']) => {
            prepare(cls as unknown as ClsService<RequestStore>, clock.now(), request, reply);
          },
        },
      }),
    }),
  ],
  providers: [RequestContext, { provide: APP_INTERCEPTOR, useClass: EndOfWorkInterceptor }],
  exports: [RequestContext],
})
export class ContextModule {}

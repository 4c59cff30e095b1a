import { Global, Module } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ClsModule, type ClsService } from 'nestjs-cls';
import { Clock } from '../time/clock.js';
import { languageOf } from './language-of.js';
import { RequestContext, type RequestStore } from './request-context.js';

/** Opens the store of a request and wipes every key it opened once the answer is out or the connection is gone. */
function prepare(
  cls: ClsService<RequestStore>,
  now: Date,
  request: FastifyRequest['raw'],
  reply: FastifyReply['raw'],
): void {
  const opened: { wipe(): void }[] = [];
  cls.set('language', languageOf(request.headers['accept-language']));
  cls.set('now', now);
  cls.set('mayWrite', request.method !== 'GET');
  cls.set('opened', opened);
  reply.once('close', () => {
    for (const key of opened.splice(0)) key.wipe();
  });
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
  providers: [RequestContext],
  exports: [RequestContext],
})
export class ContextModule {}

import { downloadName } from '@geleit/domain';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, mergeMap, type Observable, of } from 'rxjs';
import { RequestContext } from '../../common/context/request-context.js';
import { Clock } from '../../common/time/clock.js';
import type { DeadlinePreview } from '../deadline-preview.js';
import type { DeadlinePreviewBody } from '../dto/deadline-preview.dto.js';
import { deadlineSheet } from './deadline-sheet.js';

/** Answers with a sheet of paper whoever accepts `application/pdf` and no JSON. */
@Injectable()
export class SheetInterceptor implements NestInterceptor {
  constructor(
    private readonly context: RequestContext,
    private readonly clock: Clock,
  ) {}

  intercept(execution: ExecutionContext, next: CallHandler<DeadlinePreview>): Observable<unknown> {
    const http = execution.switchToHttp();
    const request = http.getRequest<FastifyRequest<{ Body: DeadlinePreviewBody }>>();
    const { language } = this.context;
    return next.handle().pipe(
      mergeMap((preview) => {
        if (!wantsPaper(request.headers.accept)) return of(preview);
        const reply = http.getResponse<FastifyReply>();
        void reply.header('content-type', 'application/pdf');
        const name = downloadName('document', { language, day: this.clock.today(), ending: 'pdf' });
        void reply.header('content-disposition', `attachment; filename="${name}"`);
        return from(deadlineSheet({ preview, body: request.body, language, madeAt: this.clock.now() }));
      }),
    );
  }
}

function wantsPaper(accept = ''): boolean {
  return accept.includes('application/pdf') && !accept.includes('application/json');
}

import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { finalize, type Observable } from 'rxjs';
import { RequestContext } from './request-context.js';

/** Says when the work of a request has ended: keys that nobody waits for any more are wiped then. */
@Injectable()
export class EndOfWorkInterceptor implements NestInterceptor {
  constructor(private readonly context: RequestContext) {}

  intercept(_: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(finalize(() => this.context.workEnds()));
  }
}

import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { catchError, from, type Observable } from 'rxjs';
import { AuditService } from './audit.service.js';
import { Refusal } from './refusal.js';

/**
 * Records refusals after their transaction: one inside another takes two connections, and a flood of refusals would
 * leave each waiting for the second one.
 */
@Injectable()
export class RefusalInterceptor implements NestInterceptor {
  constructor(private readonly audit: AuditService) {}

  intercept(_execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(catchError((failure: unknown) => from(this.record(failure))));
  }

  private async record(failure: unknown): Promise<never> {
    if (failure instanceof Refusal) await this.audit.refuse(failure.recorded);
    throw failure;
  }
}

import { SealBroken } from '@geleit/vault';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { catchError, from, mergeMap, type Observable, throwError } from 'rxjs';
import { cookieSecretOf } from '../access/session-cookie.js';
import { SessionsService } from '../access/sessions.service.js';
import { RequestContext } from '../common/context/request-context.js';
import { Problem } from '../common/problems/problem.js';

/**
 * A request that opened its ring before a rotation may neither write with it any more nor read what somebody else has
 * written since. Its transaction is rolled back, so it is served once more with the ring as it is now; the person
 * notices nothing.
 */
@Injectable()
export class RingRenewalInterceptor implements NestInterceptor {
  constructor(
    private readonly sessions: SessionsService,
    private readonly context: RequestContext,
  ) {}

  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = execution.switchToHttp().getRequest<FastifyRequest>();
    const again = (failure: unknown): Observable<unknown> =>
      from(this.renewRing(failure, request)).pipe(
        mergeMap((isRenewed) => (isRenewed ? next.handle() : throwError(() => failure))),
      );
    return next.handle().pipe(catchError(again));
  }

  private async renewRing(failure: unknown, request: FastifyRequest): Promise<boolean> {
    const cookieSecret = cookieSecretOf(request);
    if (!mayComeFromRotation(failure) || !this.context.hasRing || !cookieSecret) return false;
    const before = this.context.ring.newestGeneration;
    await this.sessions.resume(cookieSecret, this.context.person.sessionId, false);
    return this.context.ring.newestGeneration > before;
  }
}

/** What `geleit_use_ring` raises when a transaction opens with a ring that is no longer the newest. */
const ringHasMoved = 'GL001';

function mayComeFromRotation(failure: unknown): boolean {
  if (failure instanceof SealBroken) return true;
  if (failure instanceof Problem) return failure.code === 'keys.ringMoved';
  return (failure as { code?: unknown } | null)?.code === ringHasMoved;
}

import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Observable } from 'rxjs';
import { RequestContext } from '../common/context/request-context.js';
import { isHead } from './holds-ring.js';
import { SuspendedGrants } from './suspended-grants.service.js';

const mostSessions = 10_000;

/** With the first request of each lead's session, members suspended meanwhile are rotated out. */
@Injectable()
export class SuspendedGrantsInterceptor implements NestInterceptor {
  private readonly looked = new Set<string>();

  constructor(
    private readonly context: RequestContext,
    private readonly suspendedGrants: SuspendedGrants,
  ) {}

  async intercept(_: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    if (this.context.isKnown && this.context.hasRing && isHead(this.context.person.role)) {
      await this.lookOnce(this.context.person.sessionId);
    }
    return next.handle();
  }

  private async lookOnce(sessionId: string): Promise<void> {
    if (this.looked.has(sessionId)) return;
    if (this.looked.size >= mostSessions) this.looked.clear();
    await this.suspendedGrants.takeAway();
    this.looked.add(sessionId);
  }
}

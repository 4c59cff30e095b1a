import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { describeFailure } from '../../common/logging/describe-failure.js';
import { AuditChain } from './audit-chain.js';

const pauseMilliseconds = 1_000;

/** Chains each second, so that nobody who reads a case waits for it. Every process does; the lock lets one at a time. */
@Injectable()
export class AuditChainTimer implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger(AuditChainTimer.name);
  private timer?: NodeJS.Timeout;
  private running: Promise<void> = Promise.resolve();
  private isStopped = false;
  private isFailing = false;

  constructor(private readonly chain: AuditChain) {}

  onApplicationBootstrap(): void {
    this.beginAfter(0);
  }

  /** Lets the running round finish; the rest is chained after the next start. */
  async onModuleDestroy(): Promise<void> {
    this.isStopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private beginAfter(milliseconds: number): void {
    if (this.isStopped) return;
    this.timer = setTimeout(() => {
      this.running = this.round().finally(() => {
        this.beginAfter(pauseMilliseconds);
      });
    }, milliseconds);
  }

  /** A failure is told once, not each second; `ready` fails as soon as rows have waited too long. */
  private async round(): Promise<void> {
    try {
      await this.chain.round();
      if (this.isFailing) this.log.log('the protocol is chained again');
      this.isFailing = false;
    } catch (failure) {
      if (!this.isFailing) this.log.error(describeFailure(failure), 'the protocol cannot be chained');
      this.isFailing = true;
    }
  }
}

import { Injectable } from '@nestjs/common';
import { Problem } from '../common/problems/problem.js';
import { Clock } from '../common/time/clock.js';

const windowSeconds = 600;
const askedAWindow = 300;
const mostNetworks = 10_000;

/** Counts who asks for calendars without a session, by address, so that nobody can keep the server busy with it. */
@Injectable()
export class FeedThrottle {
  private counts = new Map<string, number>();
  private begun = 0;

  constructor(private readonly clock: Clock) {}

  /** @throws Problem 429 */
  admit(address: string): void {
    const now = this.clock.now().getTime();
    if (now - this.begun >= windowSeconds * 1000 || this.counts.size >= mostNetworks) {
      this.counts = new Map();
      this.begun = now;
    }
    const asked = (this.counts.get(address) ?? 0) + 1;
    this.counts.set(address, asked);
    if (asked > askedAWindow) {
      const retryAfterSeconds = (this.begun + windowSeconds * 1000 - now) / 1000;
      throw new Problem('calendarFeed.tooOften', 429, { retryAfterSeconds });
    }
  }
}

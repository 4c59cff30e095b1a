import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Clock } from '../common/time/clock.js';

/** The product's clock, standing until it is moved. */
export class StandingClock {
  private constructor(
    private readonly clock: Clock,
    private at: number,
  ) {}

  /** Stops the clock of a running application. Timers and the expiry of tokens go on by the real one. */
  static of(app: NestFastifyApplication, now = new Date()): StandingClock {
    const standing = new StandingClock(app.get(Clock), now.getTime());
    Object.assign(standing.clock, { now: () => standing.now });
    return standing;
  }

  get now(): Date {
    return new Date(this.at);
  }

  moveBy({ days = 0, hours = 0, minutes = 0, seconds = 0 }): void {
    this.at += (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
  }

  /** Lets it go by the real time again. */
  release(): void {
    Reflect.deleteProperty(this.clock, 'now');
  }
}

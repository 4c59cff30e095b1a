import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Clock } from '../common/time/clock.js';

/** The product's clock, standing until it is moved. */
export class StandingClock {
  private constructor(private at: number) {}

  /** Stops the clock of a running application. Timers and the expiry of tokens go on by the real one. */
  static of(app: NestFastifyApplication, now = new Date()): StandingClock {
    const clock = new StandingClock(now.getTime());
    Object.assign(app.get(Clock), { now: () => new Date(clock.at) });
    return clock;
  }

  get now(): Date {
    return new Date(this.at);
  }

  moveBy({ days = 0, hours = 0, minutes = 0, seconds = 0 }): void {
    this.at += (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
  }
}

import { todayIn } from '@geleit/domain';
import { Injectable } from '@nestjs/common';

/** The only source of time in the API, so that tests can stand on a fixed day. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** The calendar day in Germany, `YYYY-MM-DD`. */
  today(): string {
    return todayIn('Europe/Berlin', this.now().getTime());
  }
}

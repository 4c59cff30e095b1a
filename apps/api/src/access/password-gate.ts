import { Injectable } from '@nestjs/common';
import { Problem } from '../common/problems/problem.js';

const longestQueue = 12;

/** Lets one password derivation run at a time, for each takes 128 MiB; a long queue is refused instead of grown. */
@Injectable()
export class PasswordGate {
  private waiting = 0;
  private last: Promise<unknown> = Promise.resolve();

  async pass<T>(derive: () => Promise<T>): Promise<T> {
    if (this.waiting >= longestQueue) throw new Problem('login.busy', 429, { retryAfterSeconds: 3 });
    this.waiting += 1;
    const turn = this.last.then(derive, derive);
    this.last = turn.catch(() => undefined);
    try {
      return await turn;
    } finally {
      this.waiting -= 1;
    }
  }
}

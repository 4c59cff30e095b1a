import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v5, v7 } from 'uuid';
import { Clock } from './clock.js';

/** Where ids come from when the client chose none. */
@Injectable()
export class IdSource {
  constructor(private readonly clock: Clock) {}

  next(): string {
    return v7({ msecs: this.clock.now().getTime() });
  }

  /** The id of what a POST creates. */
  forCreation(personId: string, { path, key }: { path: string; key?: string }): string {
    return key === undefined ? this.next() : this.fromIdempotencyKey(personId, path, key);
  }

  /** The same key of the same person on the same path always names the same record, so a retried POST finds it. */
  fromIdempotencyKey(personId: string, path: string, key: string): string {
    return v5(createHash('sha256').update(`${path}\n${key}`).digest('hex'), personId);
  }
}

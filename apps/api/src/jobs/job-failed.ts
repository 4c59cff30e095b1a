import { describeFailure } from '../common/logging/describe-failure.js';

/**
 * A failure as the queue keeps it. Its table is no place for messages, which quote addresses and statements: the class
 * and code of the cause are all that is stored.
 */
export class JobFailed extends Error {
  constructor(cause: unknown) {
    super(describeFailure(cause).failure);
    this.name = 'JobFailed';
    delete this.stack;
  }
}

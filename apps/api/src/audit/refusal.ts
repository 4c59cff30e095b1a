import { Problem } from '../common/problems/problem.js';
import type { Recorded } from './audit.service.js';

/** Somebody asked for what she may not do. It goes into the protocol when its transaction is over. */
export class Refusal extends Problem {
  constructor(
    readonly recorded: Recorded,
    ...[code = 'access.refused', status = 403, details]: Partial<ConstructorParameters<typeof Problem>>
  ) {
    super(code, status, details);
  }
}

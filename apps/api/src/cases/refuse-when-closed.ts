import { Problem } from '../common/problems/problem.js';
import type { EnteredCase } from './open-case.js';

/** A closed case is reopened first, and that is on record. */
export function refuseWhenClosed({ state }: EnteredCase): void {
  if (state === 'closed' || state === 'erased') throw new Problem('case.closed', 409);
}

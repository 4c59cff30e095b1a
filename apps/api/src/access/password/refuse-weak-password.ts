import { passwordProblem } from '@geleit/domain';
import { Problem } from '../../common/problems/problem.js';

/** @throws Problem 400 at the field that `pointer` names */
export function refuseWeakPassword(password: string, person: { email: string; name: string }, pointer: string): void {
  const weakness = passwordProblem(password, person);
  if (weakness === null) return;
  throw new Problem(weakness === 'too-short' ? 'password.tooShort' : 'password.tooSimple', 400, { pointer });
}

import { randomInt } from 'node:crypto';
import { caseCode } from '@geleit/domain';
import type { KeyRing } from '@geleit/vault';
import { Problem } from '../common/problems/problem.js';

/**
 * Draws a pronounceable code that no case of the centre has. It says nothing of person, day or order.
 * @param isTaken asks the database by the code's keyed hash
 */
export async function newCaseCode(ring: KeyRing, isTaken: (hash: Buffer) => Promise<boolean>): Promise<string> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const code = caseCode((below) => randomInt(below));
    if (!(await isTaken(ring.codeHash(code)))) return code;
  }
  throw new Problem('server.unavailable', 503);
}

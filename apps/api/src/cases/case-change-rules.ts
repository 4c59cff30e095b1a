import { Injectable } from '@nestjs/common';
import { ConsentGate } from '../consents/consent-gate.js';
import { Problem } from '../common/problems/problem.js';
import type { CaseChange } from './dto/case.dto.js';
import type { OpenCase } from './open-case.js';
import { OpenWork } from './open-work.js';

/** What stands against a change of a case, though the person may make it. */
@Injectable()
export class CaseChangeRules {
  constructor(
    private readonly consents: ConsentGate,
    private readonly work: OpenWork,
  ) {}

  /** @throws Problem 409 naming what stands against it */
  async require(open: OpenCase, change: CaseChange): Promise<void> {
    const { alias, safeContact } = change.identity ?? {};
    // What identifies the client may always be taken out of the record.
    if (alias || safeContact) await this.consents.refuseAgainst(open, 'record');
    if (change.state === 'closed' && open.state !== 'closed' && change.openWorkConfirmed !== true)
      await this.requireNothingOpen(open);
  }

  /** Closing asks first: what is open stays open, and nobody looks at a closed case. */
  private async requireNothingOpen(open: OpenCase): Promise<void> {
    const openWork = await this.work.of(open);
    if (openWork) throw new Problem('case.openWork', 409, { pointer: '/openWorkConfirmed', extensions: { openWork } });
  }
}

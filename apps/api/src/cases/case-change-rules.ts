import { Injectable } from '@nestjs/common';
import { ConsentGate } from '../consents/consent-gate.js';
import type { CaseChange } from './dto/case.dto.js';
import type { OpenCase } from './open-case.js';

/** What stands against a change of a case, though the person may make it. */
@Injectable()
export class CaseChangeRules {
  constructor(private readonly consents: ConsentGate) {}

  /** @throws Problem 409 naming what stands against it */
  async require(open: OpenCase, change: CaseChange): Promise<void> {
    const { alias, safeContact } = change.identity ?? {};
    // What identifies the client may always be taken out of the record.
    if (alias || safeContact) await this.consents.refuseAgainst(open, 'record');
  }
}

import { type Code, consentFor, type ConsentStanding } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { CaseRecords } from '../cases/case-records.js';
import type { OpenCase } from '../cases/open-case.js';
import { Problem } from '../common/problems/problem.js';
import { consentTable } from './consent-kind.js';
import { standingView, statementOf } from './consent-view.js';

/** Stands before every action that the client must have agreed to. */
@Injectable()
export class ConsentGate {
  constructor(private readonly records: CaseRecords) {}

  async standing(open: OpenCase, purpose: Code<'consentPurpose'>, recipient?: string): Promise<ConsentStanding> {
    const statements = (await this.records.all(open, consentTable)).map(statementOf);
    return consentFor(purpose, statements, recipient);
  }

  /** @throws Problem 409 naming the consent that is missing */
  async require(open: OpenCase, purpose: Code<'consentPurpose'>, recipient?: string): Promise<void> {
    const standing = await this.standing(open, purpose, recipient);
    if (!standing.isGiven) throw missing(standing);
  }

  /**
   * For what may be done until the client says no, such as noting how she can be reached.
   * @throws Problem 409 once the consent was refused or withdrawn
   */
  async refuseAgainst(open: OpenCase, purpose: Code<'consentPurpose'>): Promise<void> {
    const standing = await this.standing(open, purpose);
    if (standing.state === 'refused' || standing.state === 'withdrawn') throw missing(standing);
  }
}

function missing(standing: ConsentStanding): Problem {
  return new Problem(`consent.missing.${wordingOf(standing.purpose)}`, 409, {
    extensions: { consent: standingView(standing) },
  });
}

const wordingOf = (purpose: Code<'consentPurpose'>): 'record' | 'disclosure' | 'handover' | 'statistics' =>
  purpose === 'unknown' || purpose === 'not-stated' ? 'record' : purpose;

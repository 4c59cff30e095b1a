import type { Code } from '../code-lists/code-lists.js';
import type { SealedRecord } from '../data-classes/sealed-record.js';
import type { PlainDateText } from '../dates/plain-date.js';

/** What threatens the client on a day, and what to do about it. The newest level is a fact of the case. */
export interface RiskAssessmentFields {
  readonly assessedOn: PlainDateText;
  readonly level: Code<'riskLevel'>;
  /** Day on which it is to be assessed anew. */
  readonly reviewOn?: PlainDateText;
  readonly reasons?: string;
  readonly safetyPlan?: string;
  readonly note?: string;
}

export const riskAssessment: SealedRecord<RiskAssessmentFields> = {
  table: 'risk_assessment',
  fields: {
    assessedOn: 'facts',
    level: 'facts',
    reviewOn: 'facts',
    reasons: 'narrative',
    safetyPlan: 'narrative',
    note: 'narrative',
  },
  // That there is a safety plan must not show in its length.
  pad: { narrative: 2048 },
};

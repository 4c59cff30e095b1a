import type { Code } from '../code-lists/code-lists.js';
import type { SealedRecord } from '../data-classes/sealed-record.js';
import type { PlainDateText } from '../dates/plain-date.js';

/** One row of the residence history. Statuses may overlap. */
export interface ResidenceStatusFields {
  readonly status: Code<'residenceStatus'>;
  readonly validFrom?: PlainDateText;
  /** Last day on which the status is valid. */
  readonly validUntil?: PlainDateText;
  /** The paper issued, which need not match the status. */
  readonly document?: Code<'residenceDocument'>;
  readonly authority?: string;
  readonly appliedOn?: PlainDateText;
  readonly reason?: string;
  readonly note?: string;
}

export const residenceStatus: SealedRecord<ResidenceStatusFields> = {
  table: 'residence_status',
  fields: {
    status: 'facts',
    validFrom: 'facts',
    validUntil: 'facts',
    document: 'facts',
    authority: 'narrative',
    appliedOn: 'facts',
    reason: 'narrative',
    note: 'narrative',
  },
};

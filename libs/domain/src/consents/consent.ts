import type { Code } from '../code-lists/code-lists.js';
import type { SealedRecord } from '../data-classes/sealed-record.js';
import type { PlainDateText } from '../dates/plain-date.js';

/** One statement of the client about one purpose. The statements of a purpose, in order of their days, are its history. */
export interface ConsentFields {
  readonly purpose: Code<'consentPurpose'>;
  readonly state: Code<'consentState'>;
  /** Day on which it was stated. */
  readonly on: PlainDateText;
  /** Language in which it was explained. */
  readonly language?: Code<'language'>;
  readonly evidence?: Code<'consentEvidence'>;
  readonly recipientKind?: Code<'partnerKind'>;
  /** To whom something may be passed on; each recipient has a history of its own. */
  readonly recipient?: string;
  readonly note?: string;
}

export const consent: SealedRecord<ConsentFields> = {
  table: 'consent',
  fields: {
    purpose: 'facts',
    state: 'facts',
    on: 'facts',
    language: 'facts',
    evidence: 'facts',
    recipientKind: 'facts',
    recipient: 'narrative',
    note: 'narrative',
  },
};

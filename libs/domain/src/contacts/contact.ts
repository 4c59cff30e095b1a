import type { Code } from '../code-lists/code-lists.js';
import type { SealedRecord } from '../data-classes/sealed-record.js';
import type { PlainDateText } from '../dates/plain-date.js';

/**
 * A contact without a case: counted, and most never become one. Belongs to no case, so it is sealed under the centre's
 * own key.
 */
export interface ContactFields {
  readonly occurredOn: PlainDateText;
  readonly channel: Code<'channel'>;
  readonly topic: Code<'contactTopic'>;
  readonly language?: Code<'language'>;
  /** 0 to 1440. */
  readonly minutes?: number;
  readonly referralSource?: Code<'referralSource'>;
  readonly note?: string;
  /** The case that was made of it. Sealed like the rest: a stolen database does not show which case began how. */
  readonly caseId?: string;
}

export const contact: SealedRecord<ContactFields> = {
  table: 'contact',
  fields: {
    occurredOn: 'facts',
    channel: 'facts',
    topic: 'facts',
    language: 'facts',
    minutes: 'facts',
    referralSource: 'facts',
    note: 'narrative',
    caseId: 'facts',
  },
};

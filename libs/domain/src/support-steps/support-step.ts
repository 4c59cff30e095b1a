import type { Code } from '../code-lists/code-lists.js';
import type { SealedRecord } from '../data-classes/sealed-record.js';
import type { PlainDateText } from '../dates/plain-date.js';

/** One step of support: what was done for the client, when and how long. */
export interface SupportStepFields {
  readonly occurredOn: PlainDateText;
  readonly area: Code<'supportArea'>;
  /** A kind of the area. */
  readonly kind: Code<'supportKind'>;
  /** 0 to 1440. */
  readonly minutes: number;
  readonly channel: Code<'channel'>;
  readonly withWhom?: readonly Code<'partnerKind'>[];
  /** Whether somebody interpreted. */
  readonly interpreter?: boolean;
  readonly language?: Code<'language'>;
  readonly outcome?: Code<'stepOutcome'>;
  readonly note?: string;
}

export const supportStep: SealedRecord<SupportStepFields> = {
  table: 'support_step',
  fields: {
    occurredOn: 'facts',
    area: 'facts',
    kind: 'facts',
    minutes: 'facts',
    channel: 'facts',
    withWhom: 'facts',
    interpreter: 'facts',
    language: 'facts',
    outcome: 'facts',
    note: 'narrative',
  },
};

/** Whether a step with this channel was a contact with the client. */
export function isContact(channel: Code<'channel'>): boolean {
  return channel !== 'without-client';
}

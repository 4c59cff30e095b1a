import type { Code } from '../code-lists/code-lists.js';
import type { SealedRecord } from '../data-classes/sealed-record.js';
import type { PlainDateText } from '../dates/plain-date.js';

/** A medical or psychological need, a pregnancy, and what became of it. */
export interface HealthNeedFields {
  readonly need: Code<'healthNeed'>;
  readonly state: Code<'healthState'>;
  readonly since?: PlainDateText;
  readonly appointmentOn?: PlainDateText;
  /** Time of day `HH:MM` in Germany. */
  readonly appointmentAt?: string;
  /** Where the client was sent to. */
  readonly referredTo?: string;
  /** Expected day of birth. */
  readonly dueOn?: PlainDateText;
  readonly bornOn?: PlainDateText;
  /** Children born on that day; absent: one. */
  readonly born?: number;
  readonly outcome?: string;
  readonly note?: string;
}

export const healthNeed: SealedRecord<HealthNeedFields> = {
  table: 'health_need',
  fields: {
    need: 'facts',
    state: 'facts',
    since: 'facts',
    appointmentOn: 'facts',
    appointmentAt: 'facts',
    referredTo: 'narrative',
    dueOn: 'facts',
    bornOn: 'facts',
    born: 'facts',
    outcome: 'narrative',
    note: 'narrative',
  },
};

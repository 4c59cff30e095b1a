import type { SealedRecord } from '../data-classes/sealed-record.js';
import type { PlainDateText } from '../dates/plain-date.js';

/** What jobs must know of an open deadline to warn in time: when, whom, and nothing of what it is about. */
export interface ReminderFields {
  /** User who was named for it; null: the responsible worker of the case. */
  readonly recipientId: string | null;
  /** Last day on which to act, inclusive. */
  readonly dueOn: PlainDateText;
  /** End of a period in hours: an instant, ISO 8601 with its offset. */
  readonly dueAt?: string;
  readonly warnDaysBefore: readonly number[];
  readonly warnHoursBefore?: readonly number[];
  /** Whether missing it costs a right. */
  readonly isLegal: boolean;
  /** Whether somebody has confirmed a warning of this very date. */
  readonly isAcknowledged: boolean;
}

export const reminder: SealedRecord<ReminderFields> = {
  table: 'keys.reminder',
  fields: {
    recipientId: 'server',
    dueOn: 'server',
    dueAt: 'server',
    warnDaysBefore: 'server',
    warnHoursBefore: 'server',
    isLegal: 'server',
    isAcknowledged: 'server',
  },
};

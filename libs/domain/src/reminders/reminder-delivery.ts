import type { SealedRecord } from '../data-classes/sealed-record.js';

/** Why somebody is written to, the weightiest last. */
export const reminderReasons = ['warning', 'escalation', 'overdue'] as const;
export type ReminderReason = (typeof reminderReasons)[number];

/** A mail that was decided on and is not sent yet. */
export interface ReminderDeliveryFields {
  readonly recipientId: string;
  readonly deadlines: readonly { readonly id: string; readonly reason: ReminderReason }[];
}

export const reminderDelivery: SealedRecord<ReminderDeliveryFields> = {
  table: 'keys.reminder_delivery',
  fields: { recipientId: 'server', deadlines: 'server' },
  // A digest names many deadlines; how many must not show.
  pad: { server: 2048 },
};

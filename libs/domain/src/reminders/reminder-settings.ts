import type { SealedRecord } from '../data-classes/sealed-record.js';

/** Time of day `HH:MM`. */
export type ClockTime = string;

/** How somebody wants to be warned. */
export interface ReminderSettingsFields {
  /** A mail for each deadline, or one a day with all of them. */
  readonly delivery: 'single' | 'digest';
  /** Time of day in Germany, `HH:MM`, at which the digest is sent. */
  readonly digestAt: ClockTime;
  readonly language: 'de' | 'en';
}

export const reminderSettings: SealedRecord<ReminderSettingsFields> = {
  table: 'reminder_settings',
  fields: { delivery: 'server', digestAt: 'server', language: 'server' },
};

/** What holds for who has chosen nothing. */
export const usualReminderSettings: ReminderSettingsFields = { delivery: 'single', digestAt: '07:30', language: 'de' };

/** Days before the due date on which an unconfirmed deadline is taken to deputy and lead, where a centre chose none. */
export const usualEscalateDaysBefore = 2;

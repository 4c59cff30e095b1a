import { newId } from '../api/newId.js';
import type { ContactView, Day } from '../api/types.js';
import type { FieldProblems, RecordField } from '../case-record/record-form/recordField.js';
import { today } from '../session/clock.js';

/** What the form of a contact holds. */
export interface ContactValues {
  occurredOn: Day | null;
  channel: string | null;
  topic: string | null;
  language: string | null;
  minutes: number | null;
  referralSource: string | null;
  note: string;
}

/** A new one carries the id it will have, so that sending it again counts it once. */
export interface NewContact extends ContactValues {
  id: string;
}

export const newContact = (): NewContact => ({
  id: newId(),
  occurredOn: today(),
  channel: null,
  topic: null,
  language: null,
  minutes: null,
  referralSource: null,
  note: '',
});

export const contactValuesOf = (contact: ContactView): ContactValues => ({
  occurredOn: contact.occurredOn,
  channel: contact.channel,
  topic: contact.topic,
  language: contact.language,
  minutes: contact.minutes,
  referralSource: contact.referralSource,
  note: contact.note ?? '',
});

export const contactProblems = ({ occurredOn, channel, topic }: ContactValues): FieldProblems<ContactValues> => ({
  ...(channel === null && { channel: 'contacts.channelMissing' }),
  ...(topic === null && { topic: 'contacts.topicMissing' }),
  ...((occurredOn === null || occurredOn > today()) && { occurredOn: 'contacts.dayMissing' }),
});

/** In the order of the dialog of corrections. The day stays once a case began with it. */
export const contactFields = (isUsedUp: boolean): RecordField<ContactValues>[] => [
  { name: 'occurredOn', type: 'day', label: 'contacts.day', isAsked: () => !isUsedUp },
  { name: 'channel', type: 'code', list: 'channel', label: 'contacts.channel', isWide: true },
  { name: 'topic', type: 'code', list: 'contactTopic', label: 'contacts.topic', isWide: true },
  { name: 'language', type: 'code', list: 'language', label: 'contacts.language' },
  { name: 'minutes', type: 'count', most: 1440, label: 'contacts.minutes' },
  { name: 'referralSource', type: 'code', list: 'referralSource', label: 'contacts.referralSource' },
  { name: 'note', type: 'text', max: 2000, label: 'contacts.note', hint: 'contacts.noteHint' },
];

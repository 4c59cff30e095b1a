import { labelOf } from '@geleit/domain';
import {
  emptyEvent,
  eventBody,
  type EventForm,
  eventProblems,
  type EventProblems,
} from '../../case-page/events/eventForm.js';
import { day } from '../../format/dates.js';
import type { Locale } from '../../i18n/locale.js';
import type { T } from '../../i18n/useT.js';

/** How a decision reached the client, asked beside the record it belongs to; it becomes an event of its own. */
export interface Notice {
  isServed: boolean;
  form: EventForm;
}

/** @param kind where only one kind of event is possible */
export const noNotice = (kind: EventForm['kind'] = null): Notice => ({
  isServed: false,
  form: { ...emptyEvent, kind },
});

export const noticeProblems = ({ isServed, form }: Notice, today: string): EventProblems =>
  isServed ? eventProblems(form, today) : {};

/** What is sent beside the record: nothing when nothing was served. */
export function noticeBody({ isServed, form }: Notice, kindIsKnown = false): { notice?: object } {
  if (!isServed) return {};
  const { kind, note: _, ...served } = eventBody(form);
  return { notice: kindIsKnown ? served : { kind, ...served } };
}

/** In a line: what arrived, and when. */
export const noticeWords = ({ isServed, form: { kind, date } }: Notice, _: T, locale: Locale): string =>
  isServed ? [kind && labelOf('eventKind', kind, locale), date && day(date, locale)].filter(Boolean).join(', ') : '';

import { addDays } from '@geleit/domain';
import ical, {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalCalendarMethod,
  type ICalEvent,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';

/** What a calendar may know of a deadline: its day, and when to ring. */
export interface CalendarDate {
  /** The same in every copy, so that a moved date moves and is not doubled. */
  uid: string;
  dueOn: string;
  warnDaysBefore: readonly number[];
  /** Counts up with every change. */
  sequence: number;
  changedAt: Date;
  isCancelled?: boolean;
}

const titles = { de: 'Frist', en: 'Deadline' };
const morningHours = 7;
const hourSeconds = 3_600;

/**
 * An iCalendar file (RFC 5545) of all-day events without content. A day has no zone: the file says the same wherever it
 * is read, and the same bytes for the same dates.
 */
export function calendarOf(dates: readonly CalendarDate[], language: 'de' | 'en'): string {
  const calendar = ical({
    name: language === 'de' ? 'Fristen' : 'Deadlines',
    prodId: { company: 'Geleit', product: 'Geleit', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: hourSeconds,
    x: [{ key: 'X-WR-TIMEZONE', value: 'Europe/Berlin' }],
  });
  for (const date of dates.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn) || a.uid.localeCompare(b.uid))) {
    const { uid, dueOn, sequence, changedAt, warnDaysBefore, isCancelled = false } = date;
    const event = calendar.createEvent({
      id: `${uid}@geleit`,
      sequence,
      stamp: changedAt,
      lastModified: changedAt,
      start: new Date(dueOn),
      end: new Date(addDays(dueOn, 1)),
      allDay: true,
      summary: titles[language],
      class: ICalEventClass.PRIVATE,
      transparency: ICalEventTransparency.TRANSPARENT,
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
    if (!isCancelled) for (const days of warnDaysBefore) ring(event, days, titles[language]);
  }
  return calendar.toString();
}

/** At seven in the morning, counted from the midnight with which the day begins. */
function ring(event: ICalEvent, daysBefore: number, description: string): void {
  const trigger = (daysBefore * 24 - morningHours) * hourSeconds;
  // The library takes what it is made with for the end of the day once it lies behind its beginning.
  event.createAlarm({ type: ICalAlarmType.display, description, trigger }).relatesTo(ICalAlarmRelatesTo.start);
}

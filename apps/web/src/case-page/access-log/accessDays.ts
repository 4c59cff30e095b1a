import type { AuditEvent } from '../../audit/auditEvents.js';
import { dayOf } from '../../format/dates.js';

export interface AccessLine {
  id: string;
  events: readonly AuditEvent[];
}

export interface AccessDay {
  day: string;
  lines: AccessLine[];
}

/** Opening one page leaves several events: the same person doing the same within this time is one line. */
const together = 5 * 60_000;

/** The log by days, newest first; repetitions are counted, nothing is left out. */
export function accessDays(events: readonly AuditEvent[]): AccessDay[] {
  const days: AccessDay[] = [];
  for (const event of events) {
    const day = dayOf(event.at);
    let last = days.at(-1);
    if (last?.day !== day) days.push((last = { day, lines: [] }));
    const line = last.lines.findLast(({ events: [first] }) => first !== undefined && isRepetition(first, event));
    if (line) line.events = [...line.events, event];
    else last.lines.push({ id: event.id, events: [event] });
  }
  return days;
}

const isRepetition = (newer: AuditEvent, older: AuditEvent) =>
  newer.by?.id === older.by?.id && newer.action === older.action && newer.subject === older.subject && newer.outcome === older.outcome &&
  newer.fields.length === 0 && older.fields.length === 0 && Date.parse(newer.at) - Date.parse(older.at) <= together;

import type { AuditEvent } from '../../audit/auditEvents.js';
import { dayOf } from '../../format/dates.js';

export interface AccessLine {
  newest: AuditEvent;
  /** What was read together, each once; for anything but reading the one subject. */
  subjects: string[];
  /** When the first of them was. */
  since: string;
  count: number;
}

export interface AccessDay {
  day: string;
  lines: AccessLine[];
}

/** Opening one page leaves several events: what one person reads within this time is one line, and so is the same deed repeated. */
const together = 5 * 60_000;

/** The log by days, newest first; repetitions are counted, nothing is left out. */
export function accessDays(events: readonly AuditEvent[]): AccessDay[] {
  const days: AccessDay[] = [];
  for (const event of events) {
    const day = dayOf(event.at);
    let last = days.at(-1);
    if (last?.day !== day) days.push((last = { day, lines: [] }));
    const line = last.lines.findLast(({ newest }) => isRepetition(newest, event));
    if (line)
      Object.assign(line, {
        since: event.at,
        count: line.count + 1,
        subjects: [...new Set([...line.subjects, event.subject])],
      });
    else last.lines.push({ newest: event, subjects: [event.subject], since: event.at, count: 1 });
  }
  return days;
}

const isRepetition = (newer: AuditEvent, older: AuditEvent) =>
  newer.by?.id === older.by?.id &&
  newer.action === older.action &&
  (newer.subject === older.subject || newer.action === 'read') &&
  newer.outcome === older.outcome &&
  // A reason was given for this one look: it stands by itself.
  !newer.reason &&
  !older.reason &&
  newer.fields.length === 0 &&
  older.fields.length === 0 &&
  Date.parse(newer.at) - Date.parse(older.at) <= together;

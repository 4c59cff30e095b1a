import { type PlainDateText, todayIn } from '@geleit/domain';
import type { AuditRow } from '../database/tables.js';
import { sleepingCentresOf } from '../people/people-rows.js';
import type { DemoPerson } from '../people/person.js';
import {
  administrator,
  henrike,
  jonas,
  jonasAwayDays,
  katrin,
  lea,
  mira,
  ruben,
  staff,
  svea,
} from '../people/staff.js';
import type { DemoCalendar } from '../plan/demo-calendar.js';
import type { PlannedCase, PlannedDraft } from '../plan/planned-case.js';
import { isWorkingDay } from '../plan/working-days.js';
import { recordErasedCase } from './erased-case.js';
import { EventWriter } from './event-writer.js';
import { recordWorkingDay } from './working-day.js';
import { writesOf, type Written } from './written.js';

/** Days that the audit trail reaches back. */
const days = 42;

/** Who read and wrote what in the last six weeks. Their order here does not matter: the chain goes by instant. */
export function auditEvents(
  calendar: DemoCalendar,
  cases: readonly PlannedCase[],
  drafts: readonly PlannedDraft[],
): readonly AuditRow[] {
  const events = new EventWriter();
  recordErasedCase(events, calendar);
  recordInvitations(events, calendar);
  recordOversight(events, calendar);
  recordDrafts(events, drafts);
  const writes = writesByDay(calendar, cases);
  const team = staff.filter(({ role }) => role === 'caseworker' || role === 'lead');
  for (const person of team) {
    const ofCentre = cases.filter(({ organisationId }) => organisationId === person.organisationId);
    const open = ofCentre.filter(({ state }) => state !== 'closed');
    for (const date of daysOf(calendar, person, writes)) {
      const own = writes.get(keyOf(person.id, date)) ?? [];
      recordWorkingDay(events, calendar, { person, date, writes: own, cases: open });
    }
  }
  return events.rows;
}

type WritesByDay = ReadonlyMap<string, readonly Written[]>;

/** Working days, and other days on which something was written all the same. */
function daysOf(calendar: DemoCalendar, person: DemoPerson, writes: WritesByDay): readonly PlainDateText[] {
  const last = person === jonas ? jonasAwayDays : 1;
  const dates = Array.from({ length: days - last + 1 }, (_, index) => calendar.day(index - days));
  return dates.filter((date) => isWorkingDay(date) || writes.has(keyOf(person.id, date)));
}

const keyOf = (userId: string, date: PlainDateText): string => `${userId} ${date}`;

function writesByDay(calendar: DemoCalendar, cases: readonly PlannedCase[]): WritesByDay {
  const byDay = new Map<string, Written[]>();
  const since = calendar.at(calendar.day(-days), 0);
  const awaySince = calendar.day(1 - jonasAwayDays);
  for (const written of cases.flatMap(writesOf)) {
    if (written.at < since) continue;
    const date = todayIn('Europe/Berlin', written.at.getTime());
    const isAway = written.by === jonas.id && date >= awaySince;
    const key = keyOf(isAway ? mira.id : written.by, date);
    const before = byDay.get(key);
    if (before) before.push(written);
    else byDay.set(key, [written]);
  }
  return byDay;
}

function recordDrafts(events: EventWriter, drafts: readonly PlannedDraft[]): void {
  for (const { id: recordId, caseId, createdBy, createdAt } of drafts) {
    const author = staff.find(({ id }) => id === createdBy);
    if (author) events.write(createdAt, author, { action: 'write', subject: 'draft', caseId, recordId });
  }
}

/** The administrator founded the sleeping centres and invited their leads. */
function recordInvitations(events: EventWriter, calendar: DemoCalendar): void {
  for (const { centre, lead, invitedAt } of sleepingCentresOf(calendar)) {
    const fields = ['name', 'kind', 'land', 'sites'];
    events.write(centre.createdAt, administrator, {
      action: 'create',
      subject: 'organisation',
      recordId: centre.id,
      fields,
    });
    const { organisationId } = lead;
    events.write(invitedAt, administrator, { action: 'invite', subject: 'user', recordId: lead.id, organisationId });
  }
}

/** Visits of those who see no case, and what was refused. */
function recordOversight(events: EventWriter, calendar: DemoCalendar): void {
  for (const week of [5, 4, 3, 2, 1]) {
    const day = calendar.workingDay(-7 * week);
    events.write(calendar.at(day, 10 * 60), lea, { action: 'list', subject: 'organisation' });
    events.write(calendar.at(day, 11 * 60), henrike, { action: 'read', subject: 'auditEvent' });
    events.write(calendar.at(day, 11 * 60 + 2), henrike, { action: 'verify', subject: 'auditEvent' });
    events.write(calendar.at(day, 16 * 60), katrin, { action: 'list', subject: 'user' });
  }
  events.write(calendar.at(calendar.workingDay(-16), 7 * 60 + 40), svea, {
    action: 'begin',
    subject: 'session',
    isRefused: true,
  });
  events.write(calendar.at(calendar.workingDay(-6), 8 * 60 + 2), katrin, {
    action: 'begin',
    subject: 'session',
    isRefused: true,
  });
  events.write(calendar.at(calendar.workingDay(-11), 13 * 60), ruben, {
    action: 'begin',
    subject: 'session',
    isRefused: true,
  });
}

import type { PlainDateText } from '@geleit/domain';
import type { DemoPerson } from '../people/person.js';
import type { DemoCalendar } from '../plan/demo-calendar.js';
import { demoId } from '../plan/demo-id.js';
import type { PlannedCase } from '../plan/planned-case.js';
import { Random } from '../plan/random.js';
import type { EventWriter } from './event-writer.js';
import type { Written } from './written.js';

const perPage = 25;

export interface WorkingDay {
  readonly person: DemoPerson;
  readonly date: PlainDateText;
  /** What she wrote on this day, in any order. */
  readonly writes: readonly Written[];
  /** The cases of her centre that are open. */
  readonly cases: readonly PlannedCase[];
}

/** The log-in, readings and writings of one person on one day: to write in a case one reads it first. */
export function recordWorkingDay(events: EventWriter, calendar: DemoCalendar, day: WorkingDay): void {
  const { person, date, writes } = day;
  const random = Random.of(`audit/${person.email}/${date}`);
  const begins = random.between(7 * 60 + 50, 8 * 60 + 55);
  const at = (minute: number): Date => calendar.at(date, minute);
  const recordId = demoId(at(begins), `session/${person.email}/${date}`);
  const isLead = person.role === 'lead';
  const seen = day.cases.filter((planned) => planned.createdAt < at(begins) && maySee(person, planned));
  const own = seen.filter(({ responsibleId }) => responsibleId === person.id);
  const subject = isLead ? 'centreDashboard' : 'caseworkerDashboard';
  events.write(at(begins), person, { action: 'begin', subject: 'session', recordId });
  events.write(at(begins + 0.1), person, { action: 'read', subject, shown: isLead ? [] : firstPage(own) });
  events.write(at(begins + 2), person, { action: 'search', subject: 'caseFile', shown: firstPage(seen) });
  for (const planned of random.some(isLead ? seen : own, isLead ? 3 : 2)) {
    read(events, at(begins + random.between(4, 40)), person, planned);
  }
  for (const { at: writtenAt, case: planned, done } of writes) {
    const before = new Date(writtenAt.getTime() - random.between(60, 400) * 1000);
    if (before > planned.createdAt) read(events, before, person, planned);
    events.write(writtenAt, person, done);
  }
  events.write(at(random.between(17 * 60 + 5, 17 * 60 + 50)), person, { action: 'end', subject: 'session', recordId });
}

/** A restricted case is seen by those who are let in, and by leads. */
const maySee = ({ role, id }: DemoPerson, { restrictedTo }: PlannedCase): boolean =>
  role === 'lead' || !restrictedTo || restrictedTo.includes(id);

const firstPage = (cases: readonly PlannedCase[]): readonly string[] => cases.slice(0, perPage).map(({ id }) => id);

function read(events: EventWriter, at: Date, person: DemoPerson, { id, steps }: PlannedCase): void {
  const soonAfter = new Date(at.getTime() + 700);
  const shown = steps.filter(({ createdAt }) => createdAt < at).slice(-10);
  events.write(at, person, { action: 'read', subject: 'caseFile', caseId: id, recordId: id });
  events.write(soonAfter, person, {
    action: 'read',
    subject: 'timeline',
    caseId: id,
    shown: shown.map((step) => step.id),
  });
}

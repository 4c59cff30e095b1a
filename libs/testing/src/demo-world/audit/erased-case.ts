import { elif, katrin } from '../people/staff.js';
import type { DemoCalendar } from '../plan/demo-calendar.js';
import { demoId } from '../plan/demo-id.js';
import { Random } from '../plan/random.js';
import type { EventWriter } from './event-writer.js';

/** A case that was erased by retention: its audit trail is all that is left, and names it only by id. */
export function recordErasedCase(events: EventWriter, calendar: DemoCalendar): void {
  const random = Random.of('erased');
  const opened = calendar.at(calendar.workingDay(-1080), 10 * 60);
  const caseId = demoId(opened, 'erased');
  const fields = ['kind', 'gender', 'ageGroup', 'nationality', 'summary'];
  events.write(opened, elif, { action: 'create', subject: 'caseFile', caseId, recordId: caseId, fields });
  for (let daysAgo = 1074; daysAgo > 990; daysAgo -= random.between(5, 15)) {
    const at = calendar.at(calendar.workingDay(-daysAgo), random.between(11 * 60, 16 * 60));
    const recordId = demoId(at, `erased/step/${daysAgo}`);
    events.write(at, elif, { action: 'read', subject: 'caseFile', caseId, recordId: caseId });
    events.write(at, elif, {
      action: 'log',
      subject: 'supportStep',
      caseId,
      recordId,
      fields: ['occurredOn', 'area', 'kind'],
    });
  }
  const closedAt = calendar.at(calendar.workingDay(-985), 15 * 60);
  const erasedAt = calendar.at(calendar.workingDay(-9), 9 * 60 + 12);
  const closing = ['state', 'closingReason'];
  events.write(closedAt, elif, { action: 'change', subject: 'caseFile', caseId, recordId: caseId, fields: closing });
  events.write(erasedAt, katrin, {
    action: 'change',
    subject: 'caseFile',
    caseId,
    recordId: caseId,
    fields: ['state'],
  });
}

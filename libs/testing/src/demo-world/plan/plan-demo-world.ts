import type { AuditRow } from '../database/tables.js';
import { adler } from '../story/adler.js';
import type { DemoCalendar } from './demo-calendar.js';
import type { PlannedCase, PlannedDraft } from './planned-case.js';

/** All content of the demo world before it is sealed. */
export interface DemoPlan {
  readonly cases: readonly PlannedCase[];
  readonly drafts: readonly PlannedDraft[];
  readonly auditEvents: readonly AuditRow[];
}

export function planDemoWorld(calendar: DemoCalendar): DemoPlan {
  const story = adler(calendar);
  return { cases: [story.case], drafts: [story.draft], auditEvents: [] };
}

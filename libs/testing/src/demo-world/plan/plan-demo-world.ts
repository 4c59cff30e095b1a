import { auditEvents } from '../audit/audit-events.js';
import type { CaseSpec } from '../cases/case-spec.js';
import { tellCase } from '../cases/tell-case.js';
import { closedCases } from '../casts/closed-cases.js';
import { hafenOpen } from '../casts/hafen-open.js';
import { nordlichtOpen } from '../casts/nordlicht-open.js';
import { demoContacts } from '../contacts/demo-contacts.js';
import { demoLinks } from '../contacts/demo-links.js';
import type { PlannedContact, PlannedLink } from '../contacts/planned-contact.js';
import type { AuditRow } from '../database/tables.js';
import type { DemoPerson } from '../people/person.js';
import { elif, jonas, mira, svea, tarek } from '../people/staff.js';
import { adler } from '../story/adler.js';
import type { DemoCalendar } from './demo-calendar.js';
import { nordlichtPlaces } from '../places/nordlicht-places.js';
import type { PlannedCase, PlannedDraft } from './planned-case.js';
import type { PlannedPlace } from './planned-place.js';

/** All content of the demo world before it is sealed. */
export interface DemoPlan {
  readonly cases: readonly PlannedCase[];
  readonly drafts: readonly PlannedDraft[];
  readonly places: readonly PlannedPlace[];
  readonly contacts: readonly PlannedContact[];
  readonly links: readonly PlannedLink[];
  readonly auditEvents: readonly AuditRow[];
}

const nordlichtClosed = 71;
const hafenClosed = 27;

export function planDemoWorld(calendar: DemoCalendar): DemoPlan {
  const story = adler(calendar);
  const codes = ['ADLER-17', ...nordlichtOpen.map(({ code }) => code)];
  const atNordlicht = [...nordlichtOpen, ...closedCases('Nordlicht', nordlichtClosed, [mira, elif, jonas], codes)];
  const atHafen = [
    ...hafenOpen,
    ...closedCases(
      'Hafen',
      hafenClosed,
      [svea, tarek],
      hafenOpen.map(({ code }) => code),
    ),
  ];
  const cases = [
    story.case,
    ...tellCases(calendar, atNordlicht, [mira, elif]),
    ...tellCases(calendar, atHafen, [svea, tarek]),
  ];
  const drafts = [story.draft];
  const [contacts, links] = [demoContacts(calendar, cases), demoLinks(cases)];
  return { cases, drafts, places: nordlichtPlaces, contacts, links, auditEvents: auditEvents(calendar, cases, drafts) };
}

const tellCases = (calendar: DemoCalendar, specs: readonly CaseSpec[], colleagues: readonly DemoPerson[]) =>
  specs.map((spec) => tellCase(calendar, spec, colleagues));

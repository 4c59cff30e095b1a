import type { CaseFileFields, PlainDateText } from '@geleit/domain';
import type { DemoPerson } from '../people/person.js';
import { CaseScript } from '../plan/case-script.js';
import type { DemoCalendar } from '../plan/demo-calendar.js';
import type { PlannedCase } from '../plan/planned-case.js';
import { type Recorded, recordInOrder } from '../plan/recorded.js';
import type { Profile } from '../profiles/profile.js';
import { profiles } from '../profiles/profiles.js';
import { caseConsents } from './case-consents.js';
import { caseDocuments } from './case-documents.js';
import { openDeadlines, pastDeadlines, waiveAtClosing } from './case-deadlines.js';
import { type Client, drawClient } from './case-facts.js';
import { drawIdentity } from './case-identity.js';
import { casePlan } from './case-plan.js';
import { caseRecords } from './case-records.js';
import { residenceHistory } from './case-residence.js';
import { caseRisk } from './case-risk.js';
import type { CaseSpec } from './case-spec.js';
import { supportSteps } from './case-steps.js';

/** Tells a whole case from what was decided about it. */
export function tellCase(calendar: DemoCalendar, spec: CaseSpec, colleagues: readonly DemoPerson[]): PlannedCase {
  const openedOn = calendar.workingDay(-spec.openedDaysAgo);
  const { code, worker, standIn } = spec;
  const script = new CaseScript(calendar, {
    code,
    openedOn,
    worker,
    ...(standIn ? { standIn: standInFrom(standIn, calendar) } : {}),
  });
  const profile: Profile = profiles[spec.profile];
  const client = drawClient(script.random, profile, spec, calendar);
  const closedOn = spec.closedDaysAgo === undefined ? undefined : calendar.workingDay(-spec.closedDaysAgo);
  recordInOrder([
    ...supportSteps(script, { spec, profile, client, colleagues }),
    ...residence(script, spec, client, openedOn, closedOn),
    ...(spec.profile === 'silent' ? [] : pastDeadlines(script, client, openedOn, closedOn ?? calendar.day(-1))),
    ...openDeadlines(script, spec),
    ...moves(script, spec, openedOn, closedOn),
  ]);
  caseRecords(script, { spec, client, openedOn, closedOn });
  coverFirst(script, spec);
  caseConsents(script, spec, client);
  caseRisk(script, spec, client.facts);
  casePlan(script, spec);
  caseDocuments(script, spec);
  const fields = caseFields(script, spec, client);
  return script.case(
    spec.state,
    fields,
    spec.restrictedTo?.map(({ id }) => id),
  );
}

const standInFrom = ([person, daysAgo]: readonly [DemoPerson, number], calendar: DemoCalendar) => ({
  person,
  since: calendar.day(1 - daysAgo),
});

/** The newest status ends when it is due; where nothing is due, some months after today or the closing. */
function residence(
  script: CaseScript,
  spec: CaseSpec,
  { path }: Client,
  openedOn: PlainDateText,
  closedOn: PlainDateText | undefined,
): readonly Recorded[] {
  if (spec.state === 'contact') return [];
  const { calendar, random } = script;
  const due = spec.due?.find(([, what]) => what === 'end');
  const later = random.between(70, 300);
  const end = due ? calendar.day(due[0]) : calendar.day(later - (spec.closedDaysAgo ?? 0));
  return residenceHistory(script, path, { openedOn, knownUntil: closedOn ?? calendar.today, end });
}

/** Changes of state and facts; the closing of a case comes last and waives what is open. */
function moves(
  script: CaseScript,
  spec: CaseSpec,
  openedOn: PlainDateText,
  closedOn: PlainDateText | undefined,
): readonly Recorded[] {
  const { calendar, random } = script;
  const change = (daysAgo: number): Recorded[] => {
    const on = calendar.workingDay(-daysAgo);
    return daysAgo > 0 && on > openedOn && (!closedOn || on < closedOn)
      ? [
          [
            on,
            () => {
              script.changed(on);
            },
          ],
        ]
      : [];
  };
  const activated =
    spec.state === 'clearing' || spec.state === 'contact' ? [] : change(spec.openedDaysAgo - random.between(7, 30));
  const corrected = change(random.between(1, spec.openedDaysAgo));
  if (!closedOn) return [...activated, ...corrected];
  const close = (): void => {
    waiveAtClosing(script, closedOn);
    script.changed(closedOn);
  };
  return [...activated, ...corrected, [closedOn, close]];
}

/** The first open deadline of a colleague on leave is seen to by another. */
function coverFirst(script: CaseScript, { coveredBy }: CaseSpec): void {
  const [first] = script.deadlines.all
    .filter(({ fields }) => fields.state === 'open')
    .toSorted((a, b) => (a.fields.dueOn < b.fields.dueOn ? -1 : 1));
  if (first && coveredBy) script.deadlines.handTo(first.id, coveredBy, script.calendar.workingDay(-3));
}

function caseFields(script: CaseScript, spec: CaseSpec, client: Client): Omit<CaseFileFields, 'code'> {
  const { random } = script;
  const summary = spec.state === 'contact' || random.chance(0.1) ? {} : { summary: client.summary };
  const closing = spec.closingReason ? { closingReason: spec.closingReason } : {};
  const isAnonymous = spec.kind === 'anonymous';
  const facts =
    spec.state === 'contact' ? { gender: client.facts.gender, languages: client.facts.languages } : client.facts;
  return { ...stated(facts), ...drawIdentity(random, isAnonymous), ...summary, ...closing };
}

const stated = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

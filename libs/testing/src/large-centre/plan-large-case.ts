import { codesOf, kindsOfArea, type SupportStepFields } from '@geleit/domain';
import type { DemoPerson } from '../demo-world/people/person.js';
import { CaseScript } from '../demo-world/plan/case-script.js';
import type { DemoCalendar } from '../demo-world/plan/demo-calendar.js';
import type { PlannedCase } from '../demo-world/plan/planned-case.js';
import type { Random } from '../demo-world/plan/random.js';

const longestAgo = 1400;
const statuses = [
  'reflection-period',
  'permit-25-4a-1',
  'toleration-60a-2-4',
  'asylum-permission',
  'eu-worker',
] as const;
const note =
  'Gespräch in der Beratungsstelle mit Sprachmittlung. Fragen zum Aufenthalt geklärt, Termin bei der Behörde ' +
  'vorbereitet, Unterlagen durchgesehen. Sie möchte nächste Woche wiederkommen.';

/** One of many cases: four steps, a residence status and one or two deadlines, drawn from the code lists. */
export function planLargeCase(calendar: DemoCalendar, worker: DemoPerson, code: string, daysAgo: number): PlannedCase {
  const script = new CaseScript(calendar, { worker, code, openedOn: calendar.day(-daysAgo) });
  const { random } = script;
  const daysSince = (): number => -random.below(daysAgo + 1);
  for (let steps = 0; steps < 4; steps += 1) script.step({ ...stepOf(random), occurredOn: calendar.day(daysSince()) });
  const status = random.pick(statuses);
  script.status(calendar.day(daysSince()), { status, authority: 'Ausländerbehörde' });
  for (let deadlines = random.between(1, 2); deadlines > 0; deadlines -= 1) {
    script.deadlines.setByHand(calendar.day(daysSince()), {
      dueOn: calendar.day(random.between(-20, 200)),
      title: 'Unterlagen einreichen',
    });
  }
  return script.case(stateOf(random), {
    kind: random.chance(0.3) ? 'anonymous' : 'safe-contact',
    gender: random.pick(codesOf('gender')),
    ageGroup: random.pick(codesOf('ageGroup')),
    nationality: random.pick(['NG', 'RO', 'BG', 'VN', 'TH', 'UA', 'GH', 'CO'] as const),
    languages: ['en', 'de'],
    exploitationForms: [{ form: random.pick(codesOf('exploitationForm')), main: true }],
    riskLevel: random.pick(codesOf('riskLevel')),
    referralSource: random.pick(codesOf('referralSource')),
    summary: note,
  });
}

/** How many days ago the case number `index` of `count` was opened; the newest come last, as in life. */
export function openedDaysAgo(index: number, count: number): number {
  return Math.round(longestAgo * (1 - index / count));
}

const stateOf = (random: Random) =>
  random.weighted([
    ['active', 55],
    ['clearing', 15],
    ['contact', 5],
    ['dormant', 10],
    ['closed', 15],
  ] as const);

function stepOf(random: Random): Omit<SupportStepFields, 'occurredOn'> {
  const area = random.pick(codesOf('supportArea'));
  return {
    area,
    kind: random.pick(kindsOfArea(area)),
    minutes: random.between(1, 12) * 10,
    channel: random.pick(['in-person', 'phone', 'video', 'without-client'] as const),
    note,
  };
}

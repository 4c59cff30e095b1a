import type { CaseFacts, Child, Code } from '@geleit/domain';
import type { DemoCalendar } from '../plan/demo-calendar.js';
import type { Random } from '../plan/random.js';
import type { Origin, PathName, Profile } from '../profiles/profile.js';
import type { CaseSpec } from './case-spec.js';
import { drawOrigin, drawPath } from './origin-and-path.js';

/** What was drawn about a client before her case is told. */
export interface Client {
  readonly origin: Origin;
  readonly path: PathName;
  readonly facts: CaseFacts;
  readonly summary: string;
  readonly hasChildren: boolean;
  readonly isPregnant: boolean;
}

export function drawClient(random: Random, profile: Profile, spec: CaseSpec, calendar: DemoCalendar): Client {
  const origin = drawOrigin(random, profile, spec.path);
  const path = spec.path ?? drawPath(random, profile, origin);
  const age = random.weighted(profile.ages);
  const children = random.chance(profile.childrenChance) && !isMinor(age) ? drawChildren(random, spec, calendar) : [];
  const facts: CaseFacts = {
    ...aboutThePerson(random, profile, origin, age),
    ...(children.length > 0 ? { children } : {}),
    ...aboutTheExploitation(random, profile, origin, spec, calendar),
    ...aboutTheCase(random, profile, path, spec, calendar),
  };
  const summary = random.pick(profile.summaries);
  return { origin, path, facts, summary, hasChildren: children.length > 0, isPregnant: facts.pregnant === 'yes' };
}

const isMinor = (age: Code<'ageGroup'>): boolean => age === '14-17' || age === 'under-14';

/** Some answers are missing, as in every real file. */
const perhaps = <T extends object>(random: Random, chance: number, answer: T): Partial<T> =>
  random.chance(chance) ? answer : {};

function aboutThePerson(random: Random, profile: Profile, origin: Origin, age: Code<'ageGroup'>): CaseFacts {
  const { nationality, languages } = origin;
  const country = nationality === 'stateless' ? 'unknown' : nationality;
  const gender = random.weighted(profile.genders);
  const mayBePregnant = gender === 'female' && ['18-21', '22-29', '30-39'].includes(age);
  return {
    gender,
    ageGroup: age,
    nationality,
    ...perhaps(random, 0.9, { countryOfOrigin: country }),
    ...perhaps(random, 0.7, { lastCountryOfResidence: random.pick([country, ...(profile.onTheWay ?? [])]) }),
    languages,
    ...perhaps(random, 0.5, { pregnant: mayBePregnant && random.chance(0.2) ? ('yes' as const) : ('no' as const) }),
  };
}

function aboutTheExploitation(
  random: Random,
  profile: Profile,
  { nationality }: Origin,
  spec: CaseSpec,
  calendar: DemoCalendar,
): CaseFacts {
  const further = (profile.furtherForms ?? []).filter(() => random.chance(0.25));
  const ended = spec.openedDaysAgo + random.between(3, 200);
  const home =
    nationality === 'unknown' || nationality === 'not-stated' || nationality === 'stateless' ? [] : [nationality];
  return {
    exploitationForms: [{ form: profile.form, main: true }, ...further.map((form) => ({ form, main: false }))],
    sectors: random.some(profile.sectors, random.between(1, 2)),
    settings: random.some(profile.settings, random.between(1, 2)),
    means: random.some(profile.means, random.between(2, 4)),
    indicators: random.some(profile.indicators, random.between(2, 5)),
    offences: random.some(profile.offences, random.between(1, 2)),
    ...perhaps(random, 0.8, { recruitment: random.weighted(profile.recruitment) }),
    ...perhaps(random, 0.8, { recruiter: random.weighted(profile.recruiter) }),
    ...(home.length > 0 ? perhaps(random, 0.7, { recruitedIn: random.pick(home) }) : {}),
    exploitedIn: [...random.some(profile.onTheWay ?? [], random.between(0, 1)), 'DE'],
    ...perhaps(random, 0.6, {
      exploitedFrom: calendar.day(-ended - random.between(60, 900)),
      exploitedUntil: calendar.day(-ended),
    }),
  };
}

const reflections: Partial<Record<PathName, Code<'reflection'>>> = {
  reflection: 'granted',
  witness: 'granted',
  afterTrial: 'granted',
  freeMovement: 'not-relevant',
  jobSeeker: 'not-relevant',
  german: 'not-relevant',
};

function aboutTheCase(
  random: Random,
  profile: Profile,
  path: PathName,
  spec: CaseSpec,
  calendar: DemoCalendar,
): CaseFacts {
  const risk =
    spec.risk ??
    random.weighted<Code<'riskLevel'>>([
      ['low', 5],
      ['medium', 4],
    ]);
  const identification = random.weighted<Code<'identification'>>([
    ['suspected', 4],
    ['confirmed', 5],
  ]);
  const isOpen = spec.closedDaysAgo === undefined;
  const isToApply = spec.due?.some(([, what]) => what === 'reflection') === true;
  return {
    referralSource: random.weighted(profile.referral),
    ...(spec.closingReason === 'no-trafficking'
      ? { identification: 'not-trafficking', identifiedBy: 'centre' }
      : {
          identification,
          identifiedBy: random.weighted<Code<'identifiedBy'>>([
            ['centre', 5],
            ['police', 2],
            ['court', 1],
          ]),
        }),
    minorAtOffence: profile.ages.some(([age]) => isMinor(age)) && random.chance(0.4) ? 'yes' : 'no',
    ...(spec.state === 'contact' ? {} : { riskLevel: risk }),
    ...(isOpen ? perhaps(random, 0.5, { riskReviewOn: calendar.workingDayFrom(random.between(10, 90)) }) : {}),
    cooperation: random.weighted<Code<'cooperation'>>([
      ['none', 4],
      ['undecided', 3],
      ['willing', 2],
      ['statement', 3],
      ['refused', 1],
    ]),
    ...perhaps(random, 0.5, { prospect: random.pick(['secured', 'uncertain'] as const) }),
    reflection:
      reflections[path] ??
      (isToApply ? 'not-applied' : random.pick(['not-applied', 'applied', 'not-relevant'] as const)),
    ...perhaps(random, 0.4, {
      educationWork: random.some(['language-course', 'school', 'training', 'job'] as const, 1),
    }),
  };
}

function drawChildren(random: Random, spec: CaseSpec, calendar: DemoCalendar): readonly Child[] {
  const ages: readonly Code<'childAgeGroup'>[] = ['0-2', '3-5', '6-11', '12-15'];
  return Array.from(
    {
      length: random.weighted([
        [1, 5],
        [2, 3],
        [3, 1],
      ]),
    },
    () => {
      const whereabouts = random.weighted<Code<'whereabouts'>>([
        ['with-client', 5],
        ['country-of-origin', 3],
        ['relatives', 1],
        ['other-parent', 1],
        ['foster-care', 0.5],
      ]);
      const since = calendar.day(-spec.openedDaysAgo - random.between(0, 400));
      return { ageGroup: random.pick(ages), whereabouts, ...perhaps(random, 0.6, { since }) };
    },
  );
}

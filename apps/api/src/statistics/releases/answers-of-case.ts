import { type Answers, classLimits, type Dimension, withoutContradictions } from '@geleit/disclosure';
import { currentStatuses, isContact, rowOf } from '@geleit/domain';
import { answersOfPerson, categoriesOf, categoryOf } from './answers-of-person.js';
import { caseKindIn, type CodedRecords, yearOf } from './case-for-release.js';

/**
 * What leaves of a case for a year: categories only, no date, place, code, worker, language or text.
 *
 * @param today the day in Germany: a year that still runs is told as it stands now
 */
export function answersOfCase(
  records: CodedRecords,
  year: number,
  today: string,
  dimensions: readonly Dimension[],
): Answers {
  const end = [`${year}-12-31`, today].sort()[0] ?? today;
  const answers = {
    caseKind: caseKindIn(records, year),
    ...answersOfPerson(records.facts, dimensions),
    ...supportIn(records, year),
    ...legalStanding(records, year, end),
    ...livelihood(records, year),
    housing: housingIn(records, year, end),
    closure: closureIn(records, year),
  };
  return withoutContradictions(answers, dimensions);
}

function supportIn({ steps }: CodedRecords, year: number) {
  const inYear = steps.filter(({ occurredOn }) => yearOf(occurredOn) === year);
  const services = inYear.map(({ area, kind }) => rowOf('supportKind', kind, area)?.statistics ?? 'u');
  return {
    services: [...new Set(services)].filter((one) => one !== 'u'),
    minutesClass: classOf(
      'minutesClass',
      inYear.reduce((sum, { minutes }) => sum + minutes, 0),
    ),
    contactsClass: classOf('contactsClass', inYear.filter(({ channel }) => isContact(channel)).length),
  };
}

const classOf = (dimension: string, value: number): string =>
  classLimits[dimension]?.findLast(({ from }) => value >= from)?.code ?? '0';

function legalStanding({ statuses, facts, proceedings }: CodedRecords, year: number, end: string) {
  const status = currentStatuses(statuses, end)[0]?.status;
  const isGerman = facts.nationality === 'DE';
  const residence = status === undefined && isGerman ? 'german-eu' : categoryOf('residenceStatus', status);
  const begun = proceedings.filter(({ openedOn }) => openedOn === undefined || yearOf(openedOn) <= year);
  const criminal = begun.filter(({ kind }) => kind === 'criminal');
  const investigation = yesOrNo(criminal.map((one) => categoryOf('yesNo', one.investigation)));
  return {
    residence,
    asylum: asylumOf(
      residence,
      status,
      begun.filter(({ kind }) => kind === 'asylum'),
      year,
    ),
    investigation,
    charge: yesOrNo(criminal.map((one) => categoryOf('yesNo', one.charge))),
    outcome: outcomeOf(criminal, investigation, year),
  };
}

/** One yes is a yes; nobody knows unless somebody does. */
function yesOrNo(answers: readonly string[]): string {
  return answers.includes('yes') ? 'yes' : answers.includes('no') ? 'no' : 'u';
}

type Proceedings = CodedRecords['proceedings'];

function asylumOf(residence: string, status: string | undefined, asylum: Proceedings, year: number): string {
  if (status === 'asylum-transfer') return 'dublin';
  const decided = asylum.filter(({ outcomeOn }) => outcomeOn === undefined || yearOf(outcomeOn) <= year);
  const outcomes = decided.map(({ outcome }) => outcome);
  if (outcomes.includes('granted') || residence === 'secure/protection') return 'granted';
  if (outcomes.includes('refused')) return 'refused';
  if (asylum.length > 0 || residence === 'pending/asylum') return 'pending';
  return residence === 'u' ? 'u' : 'none';
}

const outcomes = ['conviction', 'acquittal', 'dropped'];

function outcomeOf(criminal: Proceedings, investigation: string, year: number): string {
  const decided = criminal.filter(({ outcomeOn }) => outcomeOn === undefined || yearOf(outcomeOn) <= year);
  const known = decided.map(({ outcome }) => categoryOf('proceedingOutcome', outcome));
  return outcomes.find((outcome) => known.includes(outcome)) ?? (investigation === 'yes' ? 'open' : 'none');
}

const claims = ['received', 'claimed', 'not-claimed'];
const livingOn = ['asylblg', 'sgb-2', 'sgb-12', 'sgb-8', 'work'];

function livelihood({ benefits }: CodedRecords, year: number) {
  const claimOf = (category: string): string => {
    const states = benefits
      .filter(({ kind }) => categoryOf('benefitKind', kind) === category)
      .map(({ state }) => categoryOf('benefitState', state));
    return claims.find((claim) => states.includes(claim)) ?? 'u';
  };
  const paid = benefits.filter(({ state }) => state === 'granted' || state === 'received');
  const inYear = paid.filter(({ from, until }) => reaches(year, from, until)).map(({ kind }) => kind);
  return {
    benefits: categoriesOf('benefitKind', inYear).filter((category) => livingOn.includes(category)),
    compensation: claimOf('compensation'),
    wages: claimOf('wages'),
  };
}

/** The last place of the year. */
function housingIn({ stays }: CodedRecords, year: number, end: string): string {
  const begun = stays.filter(({ from, until }) => from !== undefined && from <= end && reaches(year, from, until));
  const last = begun.toSorted((a, b) => (b.from ?? '').localeCompare(a.from ?? ''))[0];
  return categoryOf('housingKind', last?.kind);
}

const reaches = (year: number, from: string | undefined, until: string | undefined): boolean =>
  (from === undefined || yearOf(from) <= year) && (until === undefined || yearOf(until) >= year);

/** A case that was worked on later was not closed in the year. */
function closureIn({ state, facts, steps }: CodedRecords, year: number): string {
  const goesOn = steps.some(({ occurredOn }) => yearOf(occurredOn) > year);
  return state === 'closed' && !goesOn ? categoryOf('closingReason', facts.closingReason) : 'ongoing';
}

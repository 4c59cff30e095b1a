import type { T } from '../../i18n/useT.js';
import type { EventProblems } from './eventForm.js';

const fieldOfPointer: Readonly<Record<string, string>> = {
  'instruction/n': 'namedN',
  'instruction/unit': 'namedN',
  'instruction/dueOn': 'namedDay',
  'trigger/date': 'date',
  'trigger/receivedOn': 'receivedOn',
};

/** What is wrong, by field, in words: what the server said, and above it what the form itself has found. */
export function eventErrors(
  problems: EventProblems,
  refused: Readonly<Record<string, string>>,
  t: T,
): Partial<Record<string, string>> {
  const ofServer = Object.entries(refused).map(([pointer, words]) => [fieldOfPointer[pointer] ?? pointer, words]);
  const own = Object.entries(problems).map(([field, problem]) => [field, t(`eventForm.problem.${problem}`)]);
  return Object.fromEntries([...ofServer, ...own]) as Partial<Record<string, string>>;
}

/** Fields left empty are named only when saving was tried; what cannot be, at once. */
export const shownProblems = (problems: EventProblems, isTried: boolean): EventProblems =>
  isTried
    ? problems
    : Object.fromEntries(Object.entries(problems).filter(([, problem]) => !problem.endsWith('Missing')));

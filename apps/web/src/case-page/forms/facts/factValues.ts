import type { CaseFacts, Day } from '../../../api/types.js';
import type { FactName } from '@geleit/domain';
import { factFields } from './factFields.js';

/** The facts while they are edited: a fact that is not there or was taken back is null. */
export type FactValues = { [Name in FactName]: NonNullable<CaseFacts[Name]> | null };

export const factValuesOf = (facts: CaseFacts): FactValues =>
  Object.fromEntries(factFields.map(({ name }) => [name, facts[name] ?? null])) as FactValues;

const isNothing = (value: unknown) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** How many of these facts are stated. */
export const statedCount = (values: FactValues, names: readonly FactName[]): number =>
  names.filter((name) => !isNothing(values[name])).length;

/** Only what changed, null for what was taken back; an empty list is nothing stated. Empty when nothing changed. */
export function factChanges(before: FactValues, after: FactValues): Partial<Record<FactName, unknown>> {
  const changes: Partial<Record<FactName, unknown>> = {};
  for (const { name } of factFields) {
    const [was, is] = [before[name], after[name]].map((value) => (isNothing(value) ? null : value));
    if (JSON.stringify(was) !== JSON.stringify(is)) changes[name] = is;
  }
  return changes;
}

export type FactProblem = {
  name: FactName;
  key: 'dateOrder' | 'yearRange' | 'childIncomplete' | 'notInFuture' | 'earlierIncomplete';
};

/** What the form sees itself before anything is sent. */
export function factProblems(values: FactValues, today: Day): FactProblem[] {
  const { exploitedFrom, exploitedUntil, yearOfBirth, children, earlierCooperation } = values;
  const ahead = (['identifiedOn', 'cooperationSince'] as const).filter((name) => (values[name] ?? '') > today);
  return [
    ...ahead.map((name) => ({ name, key: 'notInFuture' as const })),
    ...((earlierCooperation ?? []).some(({ cooperation }) => !cooperation)
      ? [{ name: 'earlierCooperation' as const, key: 'earlierIncomplete' as const }]
      : []),
    ...(exploitedFrom && exploitedUntil && exploitedUntil < exploitedFrom
      ? [{ name: 'exploitedUntil' as const, key: 'dateOrder' as const }]
      : []),
    ...(yearOfBirth !== null && (yearOfBirth < 1900 || yearOfBirth > Number(today.slice(0, 4)))
      ? [{ name: 'yearOfBirth' as const, key: 'yearRange' as const }]
      : []),
    ...((children ?? []).some(({ ageGroup, whereabouts }) => !ageGroup || !whereabouts)
      ? [{ name: 'children' as const, key: 'childIncomplete' as const }]
      : []),
  ];
}

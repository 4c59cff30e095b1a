import type { DemoPerson } from '../people/person.js';
import type { ProfileName } from '../profiles/profiles.js';
import type { CaseSpec } from '../cases/case-spec.js';

/** Code, state, profile, days since it was opened, days since the last contact, what is due, and what is special. */
export type OpenRow = readonly [
  string,
  CaseSpec['state'],
  ProfileName,
  number,
  number,
  NonNullable<CaseSpec['due']>?,
  Partial<CaseSpec>?,
];

/** The open cases of one worker. */
export function openCasesOf(
  worker: DemoPerson,
  rows: readonly OpenRow[],
  standIn?: CaseSpec['standIn'],
): readonly CaseSpec[] {
  return rows.map(([code, state, profile, openedDaysAgo, contactDaysAgo, due, special = {}]) => ({
    code,
    worker,
    state,
    profile,
    openedDaysAgo,
    contactDaysAgo,
    ...(due ? { due } : {}),
    ...(standIn ? { standIn } : {}),
    ...special,
  }));
}

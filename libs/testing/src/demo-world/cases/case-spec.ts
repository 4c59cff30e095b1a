import type { CaseState, Code } from '@geleit/domain';
import type { DemoPerson } from '../people/person.js';
import type { ByHandName } from '../profiles/deadline-titles.js';
import type { PathName } from '../profiles/profile.js';
import type { ProfileName } from '../profiles/profiles.js';

/** An open deadline: days from today, and what is due: by hand, or the end of the newest residence status. */
export type DueSpec = readonly [number, ByHandName | 'end'];

/** What is decided about a case before it is told; the rest is drawn. All days are counted back from today. */
export interface CaseSpec {
  readonly code: string;
  readonly worker: DemoPerson;
  readonly state: Exclude<CaseState, 'erased'>;
  readonly profile: ProfileName;
  readonly openedDaysAgo: number;
  /** The last contact with the client, on the working day before or, if exact, on the day itself. */
  readonly contactDaysAgo: number;
  readonly isContactExact?: true;
  readonly closedDaysAgo?: number;
  readonly closingReason?: Code<'closingReason'>;
  readonly due?: readonly DueSpec[];
  /** The first open deadline was moved: days by which it came later, and why. */
  readonly moved?: readonly [number, string];
  /** Proposals beside the accepted ones wait for an answer. */
  readonly proposals?: 'open';
  /** A legal deadline was missed, so many days ago; its remedy runs. */
  readonly missed?: readonly [number, ByHandName];
  /** A deadline ends on a holiday of another Land and moves, so many days from today at least. */
  readonly movedByHoliday?: number;
  /** A colleague sees to the first open deadline. */
  readonly coveredBy?: DemoPerson;
  /** Who has written in the worker's stead, and since how many days. */
  readonly standIn?: readonly [DemoPerson, number];
  readonly kind?: 'anonymous';
  readonly path?: PathName;
  readonly risk?: Code<'riskLevel'>;
  readonly restrictedTo?: readonly DemoPerson[];
}

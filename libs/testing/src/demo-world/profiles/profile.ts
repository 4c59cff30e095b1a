import type { Code } from '@geleit/domain';
import type { Area } from '../notes/notes.js';

export type Weighted<T> = readonly (readonly [T, number])[];

/** Where somebody comes from, and what she speaks; the first language is her own. */
export interface Origin {
  readonly nationality: Code<'nationality'>;
  readonly languages: readonly Code<'language'>[];
}

/** What cases of one kind have in common; what is not named here is drawn for each. */
export interface Profile {
  readonly genders: Weighted<Code<'gender'>>;
  readonly ages: Weighted<Code<'ageGroup'>>;
  readonly origins: Weighted<Origin>;
  readonly form: Code<'exploitationForm'>;
  readonly furtherForms?: readonly Code<'exploitationForm'>[];
  readonly sectors: readonly Code<'sector'>[];
  readonly settings: readonly Code<'setting'>[];
  readonly means: readonly Code<'means'>[];
  readonly indicators: readonly Code<'indicator'>[];
  readonly offences: readonly Code<'offence'>[];
  readonly recruitment: Weighted<Code<'recruitment'>>;
  readonly recruiter: Weighted<Code<'recruiter'>>;
  /** Countries of exploitation beside Germany and the own one. */
  readonly onTheWay?: readonly Code<'country'>[];
  readonly referral: Weighted<Code<'referralSource'>>;
  readonly paths: Weighted<PathName>;
  /** Areas that this kind of case needs more than others. */
  readonly areas: Weighted<Area>;
  readonly childrenChance: number;
  /** What the case is about, in words of the file. */
  readonly summaries: readonly string[];
}

/** Names of the ways through the residence law, see `residence-paths.ts`. */
export type PathName =
  | 'asylum'
  | 'tolerated'
  | 'witness'
  | 'afterTrial'
  | 'reflection'
  | 'refugee'
  | 'subsidiary'
  | 'removalBan'
  | 'illegalWork'
  | 'spouse'
  | 'temporary'
  | 'training'
  | 'freeMovement'
  | 'jobSeeker'
  | 'german'
  | 'settled'
  | 'undocumented'
  | 'unknown';

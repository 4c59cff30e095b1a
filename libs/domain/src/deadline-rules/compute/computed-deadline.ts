import type { PlainDateText } from '../../dates/plain-date.js';
import type { Bilingual, DeadlineRule, Foundation } from '../deadline-rule.js';

export type StepKind =
  | 'regime'
  | 'trigger'
  | 'fiction'
  | 'moved-notification'
  | 'first-day'
  | 'raw'
  | 'month-end'
  | 'shift'
  | 'not-shifted'
  | 'paper'
  | 'possibly'
  | 'unverified'
  | 'due';

/** One sentence of the explanation, and the day it speaks of. */
export interface DeadlineStep {
  readonly kind: StepKind;
  readonly date: PlainDateText;
  readonly text: Bilingual;
  readonly norm?: string;
}

/** What the instruction on legal remedies gives, beside the rule. */
export interface PaperDate {
  readonly dueOn: PlainDateText;
  /** The paper and the rule give different days. */
  readonly differs: boolean;
  /** Days from the date of the rule to that of the paper; negative if the paper is stricter. */
  readonly days: number;
}

/** A date with every step that leads to it. */
export interface ComputedDeadline {
  readonly rule: string;
  /** The day from which the period is counted. */
  readonly notifiedOn: PlainDateText;
  /** Last day on which to act (inclusive), or the first one for the direction `earliest`. */
  readonly dueOn: PlainDateText;
  /** Rules in hours: the instant with its offset in Europe/Berlin. */
  readonly dueAt?: string;
  /** Nobody knows whether it may be later: up to here at the most. */
  readonly possiblyUntil?: PlainDateText;
  /** To be quite safe a day before: the Land may count three days for the post. */
  readonly carefulOn?: PlainDateText;
  readonly severity: DeadlineRule['severity'];
  readonly direction: DeadlineRule['direction'];
  /** German citation; both norms where the day of the application is unknown and both laws know the rule. */
  readonly legalBasis: string;
  /** Every source that the date rests on was read. */
  readonly wellFounded: boolean;
  readonly foundation: Foundation;
  readonly source: string;
  /** Asylum law before or from 12 June 2026 (of 1 July 2026 for transfers), where it is known. */
  readonly regime?: 'old' | 'new';
  readonly paper?: PaperDate;
  readonly steps: readonly DeadlineStep[];
}

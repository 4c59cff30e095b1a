import type { PlainDateText } from '../dates/plain-date.js';

/** A text in both languages of the product. */
export interface Bilingual {
  readonly de: string;
  readonly en: string;
}

export type DeadlineArea = 'residence' | 'asylum' | 'courts' | 'social' | 'labour' | 'family' | 'data-protection';

/** How the day is known that starts the period: formally served, posted as a letter, or any other dated fact. */
export type DeadlineTriggerKind = 'notified' | 'posted' | 'event';

export type PeriodUnit = 'hours' | 'days' | 'weeks' | 'months' | 'years' | 'werktage';

/**
 * `add`: the day of the trigger is not counted; `inclusive`: it is; `after`: the first day after the period; `sub`:
 * backwards; `date`: the day itself; `month-end`, `year-end`: last day of the month or year `n` later; `werktage`:
 * Saturday counts; `hours`: on the clock, in Europe/Berlin.
 */
export interface Period {
  readonly op: 'add' | 'inclusive' | 'after' | 'sub' | 'date' | 'month-end' | 'year-end' | 'werktage' | 'hours';
  readonly n: number;
  readonly unit: PeriodUnit;
}

/** Whether the last day moves to the next working day; `unsettled`: nobody knows, so the earlier day counts. */
export type Shift = 'yes' | 'no' | 'unsettled';

/**
 * When a posted letter counts as notified: § 41 (2) VwVfG of the Land, § 4 (2) VwZG, § 37 (2) SGB X, § 122 (2) AO
 * (which alone moves the day over a weekend).
 */
export type PostingFiction = 'vwvfg4' | 'vwzg4' | 'sgb4' | 'ao4s';

/** The code whose rules of counting apply. */
export type CountingLaw = 'vwvfg' | 'vwgo' | 'sgg' | 'sgbx' | 'stpo' | 'stgb' | 'zpo' | 'famfg' | 'ao' | 'bgb' | 'eu';

/** How well the rule is founded: read in the source, partly read, general knowledge, or a value from practice. */
export type Foundation = 'found' | 'found-in-part' | 'recall' | 'practice';

/** Days of the asylum application (or of the registration, in transfer cases) for which a rule holds, inclusive. */
export interface AsylumRegime {
  readonly of: 'application' | 'registration';
  readonly from?: PlainDateText;
  readonly until?: PlainDateText;
}

/** A legal deadline as data. Nothing here is code: what a period means is said once, in `computeDeadline`. */
export interface DeadlineRule<Id extends string = string> {
  readonly id: Id;
  readonly area: DeadlineArea;
  readonly name: Bilingual;
  /** A few words for the columns of lists. */
  readonly short: Bilingual;
  readonly kinds: readonly DeadlineTriggerKind[];
  /** What the trigger is: "Tag der Geburt", "Zustellung des Bescheids". */
  readonly triggerWords: Bilingual;
  readonly period: Period;
  readonly shift: Shift;
  /** Applies to the trigger kind `posted` alone. */
  readonly fiction: PostingFiction | null;
  /** `end`: last day; `earliest`: first day; `before`: better before; `start`: something begins; `date`: it is that day. */
  readonly direction: 'end' | 'earliest' | 'before' | 'start' | 'date';
  readonly severity: 'legal' | 'financial' | 'organisational';
  readonly law: CountingLaw;
  /** In German citation; where `norms` names both asylum laws, the new one. */
  readonly norm: string;
  readonly norms?: { readonly old: string; readonly new: string };
  readonly regime?: AsylumRegime;
  /** First and last day of the trigger that this version covers, inclusive. */
  readonly validFrom?: PlainDateText;
  readonly validTo?: PlainDateText;
  /** What happens if it is missed. */
  readonly consequence: Bilingual | null;
  readonly remedy: Bilingual | null;
  /** The rule whose period begins when the obstacle ends. */
  readonly remedyRule?: string;
  /** Longest first. */
  readonly warnDaysBefore: readonly number[];
  readonly warnHoursBefore?: readonly number[];
  /** The text that was read, with its state; for `recall` the text that has to be read. */
  readonly source: string;
  readonly foundation: Foundation;
}

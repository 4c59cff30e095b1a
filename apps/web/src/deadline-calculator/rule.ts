import type { Day } from '../api/types.js';

export interface Bilingual {
  readonly de: string;
  readonly en: string;
}

export const deadlineAreas = [
  'residence',
  'asylum',
  'courts',
  'social',
  'labour',
  'family',
  'data-protection',
] as const;
export type DeadlineArea = (typeof deadlineAreas)[number];

export const triggerKinds = ['notified', 'posted', 'event'] as const;
export type TriggerKind = (typeof triggerKinds)[number];

export const foundations = ['found', 'found-in-part', 'recall', 'practice'] as const;
export type Foundation = (typeof foundations)[number];

export const periodOps = [
  'add',
  'inclusive',
  'after',
  'sub',
  'date',
  'month-end',
  'year-end',
  'werktage',
  'hours',
] as const;
export type PeriodOp = (typeof periodOps)[number];
export type PeriodUnit = 'hours' | 'days' | 'weeks' | 'months' | 'years' | 'werktage';

export interface Period {
  readonly op: PeriodOp;
  readonly n: number;
  readonly unit: PeriodUnit;
}

/** A rule as `GET /api/deadline-rules` tells it: a legal one, or one that the centre made itself. */
export interface DeadlineRule {
  readonly id: string;
  /** None for a centre's own rule. */
  readonly area: DeadlineArea | null;
  readonly name: Bilingual;
  readonly short: Bilingual;
  readonly kinds: readonly TriggerKind[];
  readonly triggerWords: Bilingual;
  readonly period: Period;
  readonly shift: 'yes' | 'no' | 'unsettled';
  readonly fiction: string | null;
  readonly direction: 'end' | 'earliest' | 'before' | 'start' | 'date';
  readonly severity: 'legal' | 'financial' | 'organisational';
  readonly norm: string;
  readonly norms: { readonly old?: string; readonly new?: string } | null;
  readonly regime: {
    readonly of: 'application' | 'registration';
    readonly from?: Day | null;
    readonly until?: Day | null;
  } | null;
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
  readonly consequence: Bilingual | null;
  readonly remedy: Bilingual | null;
  readonly remedyRule: string | null;
  readonly warnDaysBefore: readonly number[];
  readonly source: string;
  readonly foundation: Foundation;
  readonly own: boolean;
  /** Whether an event may propose it. */
  readonly proposed: boolean;
  /** What a change names: of an own rule its version, of a legal one that of its setting in this centre. */
  readonly version: number;
  readonly state: 'active' | 'ended';
  /** Of an own rule: the seat whose holidays count, when it is not the centre's. */
  readonly land: string | null;
}

/** A Land, or a part of one with holidays of its own (`BY-A`, `SN-BZ`). */
export interface Land extends Bilingual {
  readonly code: string;
  /** The Land that a finer seat belongs to. */
  readonly parent: string | null;
}

export interface DeadlineRules {
  readonly data: readonly DeadlineRule[];
  readonly lands: readonly Land[];
}

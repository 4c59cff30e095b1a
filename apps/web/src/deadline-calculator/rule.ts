import type { components } from '../api/generated/schema.js';
import type { Day } from '../api/types.js';

type Schemas = components['schemas'];

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

interface Narrowed {
  /** None for a centre's own rule. */
  area: DeadlineArea | null;
  kinds: readonly TriggerKind[];
  period: Period;
  shift: 'yes' | 'no' | 'unsettled';
  direction: 'end' | 'earliest' | 'before' | 'start' | 'date';
  severity: 'legal' | 'financial' | 'organisational';
  regime: { readonly of: 'application' | 'registration'; readonly from: Day | null; readonly until: Day | null } | null;
  warnDaysBefore: readonly number[];
  foundation: Foundation;
}

/** A rule as `GET /api/deadline-rules` tells it: a legal one, or one that the centre made itself. */
export type DeadlineRule = Readonly<Omit<Schemas['DeadlineRuleView'], keyof Narrowed> & Narrowed>;

/** A Land, or a part of one with holidays of its own (`BY-A`, `SN-BZ`), which names the Land as its parent. */
export type Land = Readonly<Schemas['RuleList']['lands'][number]>;

export interface DeadlineRules {
  readonly data: readonly DeadlineRule[];
  readonly lands: readonly Land[];
}

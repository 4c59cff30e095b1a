import type { SealedRecord } from '../../data-classes/sealed-record.js';
import type { DeadlineRule, DeadlineTriggerKind, Period } from '../deadline-rule.js';

/** A rule that a centre has made itself. It is ended, never deleted: deadlines go on following it. */
export interface OwnRule {
  /** UUID, chosen by who made it. */
  readonly id: string;
  readonly version: number;
  readonly state: 'active' | 'ended';
  readonly period: Period;
  readonly kinds: readonly DeadlineTriggerKind[];
  readonly shift: 'yes' | 'no';
  readonly warnDaysBefore: readonly number[];
  /** Seat whose holidays count, where it is not the centre's Land. */
  readonly land?: string;
}

/** What people typed about an own rule. */
export interface OwnRuleWording {
  readonly name: string;
  readonly norm?: string;
  /** The body that made it, to know the same request when it comes again. */
  readonly made: string;
}

/** What a centre decides about a legal rule: whether events propose it. Its arithmetic stays. */
export interface RuleSetting {
  readonly proposed: boolean;
  readonly version: number;
}

/** Own rules and settings of one centre: one row, so that nobody sees how many there are. */
export interface DeadlineRuleBookFields {
  readonly settings: Readonly<Record<string, RuleSetting>>;
  readonly ownRules: readonly OwnRule[];
  /** By the id of the own rule. */
  readonly wording: Readonly<Record<string, OwnRuleWording>>;
}

export const deadlineRuleBook: SealedRecord<DeadlineRuleBookFields> = {
  table: 'deadline_rule_book',
  fields: { settings: 'facts', ownRules: 'facts', wording: 'narrative' },
};

const directions: Partial<Record<Period['op'], DeadlineRule['direction']>> = {
  after: 'earliest',
  sub: 'before',
  date: 'end',
};

/** A day counted backwards, or the first one on which something may be done, gets no later by a weekend. */
const neverShifts: ReadonlySet<Period['op']> = new Set(['sub', 'after', 'hours']);

const trigger = { de: 'Tag des Auslösers', en: 'day of the trigger' };

/** An own rule as the engine takes it. It is nobody's law: organisational, a value from practice. */
export function ownDeadlineRule(own: OwnRule, { name, norm }: OwnRuleWording): DeadlineRule {
  return {
    id: own.id,
    area: 'residence',
    name: { de: name, en: name },
    short: { de: name, en: name },
    kinds: own.kinds,
    triggerWords: trigger,
    period: own.period,
    shift: neverShifts.has(own.period.op) ? 'no' : own.shift,
    fiction: own.kinds.includes('posted') ? 'vwvfg4' : null,
    direction: directions[own.period.op] ?? 'end',
    severity: 'organisational',
    law: 'bgb',
    norm: norm ?? 'eigene Regel der Beratungsstelle',
    consequence: null,
    remedy: null,
    warnDaysBefore: own.warnDaysBefore,
    source: 'eigene Regel der Beratungsstelle',
    foundation: 'practice',
  };
}

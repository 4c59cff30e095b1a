import type { Code } from '../../code-lists/code-lists.js';
import type { PlainDateText } from '../../dates/plain-date.js';
import { newLawFrom } from '../compute/regime.js';
import type { Instruction } from '../compute/deadline-input.js';
import type { Bilingual, DeadlineTriggerKind } from '../deadline-rule.js';
import { deadlineRuleOf, type DeadlineRuleId } from '../deadline-rules.js';
import type { IsFirst } from './candidate.js';
import { candidates, type EventKind, withoutInstruction } from './candidates.js';

/** What happened: enough to know which deadlines may follow. */
export interface ProposingEvent {
  readonly kind: Code<'eventKind'>;
  readonly triggerKind: Code<'triggerKind'>;
  readonly date: PlainDateText;
  readonly appliedOn?: PlainDateText;
  readonly instruction?: Instruction;
  readonly missingInstruction?: boolean;
}

export interface ProposedRule {
  readonly rule: DeadlineRuleId;
  /** To be chosen unless somebody knows better. */
  readonly preferred: boolean;
  readonly why: Bilingual;
}

const noInstruction = { de: 'Belehrung fehlt oder ist falsch', en: 'the instruction is missing or wrong' };

/**
 * The rules that may follow from an event, in the order in which to show them. Only those that take its kind of trigger
 * and, in asylum law, the day of the application; where two periods may run, the shorter one is preferred.
 */
export function proposedRules(event: ProposingEvent): readonly ProposedRule[] {
  if (!isEventKind(event.kind)) return [];
  const ordinary = candidates[event.kind].map(({ rule, why, isFirst }) => ({
    rule,
    preferred: isPreferred(isFirst, event),
    why,
  }));
  const longer = event.missingInstruction ? (withoutInstruction[event.kind] ?? []) : [];
  const all = [...ordinary, ...longer.map((rule) => ({ rule, preferred: false, why: noInstruction }))];
  return all.filter(({ rule }) => fits(rule, event));
}

/** The kinds of trigger that at least one rule takes which an event of this kind proposes. */
export function triggerKindsOf(kind: Code<'eventKind'>): readonly DeadlineTriggerKind[] {
  const taken = isEventKind(kind) ? candidates[kind].flatMap(({ rule }) => deadlineRuleOf(rule)?.kinds ?? []) : [];
  const all = ['notified', 'posted', 'event'] as const;
  return taken.length === 0 ? all : all.filter((one) => taken.includes(one));
}

const isEventKind = (kind: string): kind is EventKind => Object.hasOwn(candidates, kind);

function isPreferred(isFirst: IsFirst, event: ProposingEvent): boolean {
  const { n, unit } = event.instruction ?? {};
  const days = n === undefined ? undefined : unit === 'weeks' ? n * 7 : unit === 'days' ? n : 31;
  switch (isFirst) {
    case 'always':
      return true;
    case 'never':
      return false;
    case 'one-week':
      return days === undefined ? !isOldLaw(event) : days <= 7;
    case 'two-weeks':
      return days === undefined ? isOldLaw(event) : days > 7;
    case 'short-departure':
      return days === undefined || days <= 7;
    case 'long-departure':
      return days !== undefined && days > 7;
  }
}

/** A decision before the new law took effect cannot be one under it. */
function isOldLaw({ appliedOn, date }: ProposingEvent): boolean {
  return (appliedOn ?? date) < newLawFrom.application;
}

function fits(id: DeadlineRuleId, event: ProposingEvent): boolean {
  const rule = deadlineRuleOf(id);
  if (!rule?.kinds.some((kind) => kind === event.triggerKind)) return false;
  const { regime, validFrom, validTo } = rule;
  const isCovered = (validFrom ?? event.date) <= event.date && event.date <= (validTo ?? event.date);
  const day = event.appliedOn ?? (event.date < newLawFrom[regime?.of ?? 'application'] ? event.date : undefined);
  const isOfRegime = !regime || day === undefined || ((regime.from ?? day) <= day && day <= (regime.until ?? day));
  return isCovered && isOfRegime;
}

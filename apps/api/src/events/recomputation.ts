import { isDeepStrictEqual } from 'node:util';
import {
  type CaseEventFields,
  type ComputedDeadline,
  type DeadlineFields,
  type ComputedFrom,
  type DeadlineMove,
  type DeadlineRule,
  computedDate,
} from '@geleit/domain';
import { mergedFields } from '../common/records/merged-fields.js';
import { computeIfPossible } from '../deadlines/computation/compute.js';
import { inputOfDeadline, inputOfEvent } from '../deadlines/setting/input-of.js';

/** A correction: the event before and after, and who makes it. */
export interface Correction {
  before: CaseEventFields;
  after: CaseEventFields;
  /** Land of the centre, where the event names none. */
  land: string | undefined;
  who: { id: string; at: string };
}

export interface Recomputation {
  /** What the rule gives now; null where it no longer takes the event. */
  dueOn: string | null;
  /** Whether the deadline moves there. */
  isApplied: boolean;
  /** The deadline as it will be stored; absent for a closed one, which stays as it is. */
  fields?: DeadlineFields;
}

/**
 * What the correction of an event does to a deadline made from it. Inputs that were changed by hand stay; so does a
 * date that does not come from the rule, for the paper wins. Undefined where nothing changes for this deadline.
 */
export function recomputation(
  deadline: DeadlineFields,
  rule: DeadlineRule | undefined,
  { before, after, land, who }: Correction,
): Recomputation | undefined {
  const stored = inputOfDeadline(deadline);
  const corrected = correctedInput(stored, inputOfEvent(before, land), inputOfEvent(after, land));
  if (isDeepStrictEqual(stored, corrected)) return undefined;
  const computed = computeIfPossible(rule, corrected);
  if (!computed) return { dueOn: null, isApplied: false };
  if (deadline.state !== 'open') return { dueOn: computed.dueOn, isApplied: false };
  const inputs = mergedFields(deadline, { ...nothing, ...corrected });
  if (!followsItsRule(deadline, computeIfPossible(rule, stored)))
    return { dueOn: computed.dueOn, isApplied: false, fields: inputs };
  return { dueOn: computed.dueOn, isApplied: true, fields: movedTo(inputs, computed, who) };
}

/** Every input, taken back: what the correction does not state again is gone. */
const nothing = {
  trigger: null,
  land: null,
  appliedOn: null,
  evidence: null,
  instruction: null,
  missingInstruction: null,
};

function correctedInput(stored: ComputedFrom, before: ComputedFrom, after: ComputedFrom): ComputedFrom {
  const keys = Object.keys(nothing) as (keyof ComputedFrom)[];
  const followed = keys.filter((key) => isDeepStrictEqual(stored[key], before[key]));
  return mergedFields(stored, Object.fromEntries(followed.map((key) => [key, after[key] ?? null])));
}

function followsItsRule({ dateBasis, dueOn }: DeadlineFields, computed: ComputedDeadline | undefined): boolean {
  return (dateBasis === 'rule' || dateBasis === 'instruction') && computed?.dueOn === dueOn;
}

function movedTo(deadline: DeadlineFields, computed: ComputedDeadline, who: Correction['who']): DeadlineFields {
  const result = computedDate(computed);
  const cleared = { possiblyUntil: null, dueAt: null };
  const same = mergedFields(deadline, { ...cleared, ...result });
  if (result.dueOn === deadline.dueOn) return same;
  const { dueOn: to, dateBasis } = result;
  const move: DeadlineMove = { from: deadline.dueOn, to, by: who.id, at: who.at, reason: triggerCorrected, dateBasis };
  return mergedFields(same, {
    moves: [...(deadline.moves ?? []), move],
    // Another day brings warnings of its own, which nobody has seen yet.
    acknowledgedBy: null,
    acknowledgedAt: null,
  });
}

// The record's own language is German, like the files of the authorities.
const triggerCorrected = 'Auslöser berichtigt';

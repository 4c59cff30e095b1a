import type { Day } from '../api/types.js';
import type { PreviewBody } from './preview.js';
import type { DeadlineRule, TriggerKind } from './rule.js';

/** What the instruction on legal remedies is like. */
export type InstructionState = 'complete' | 'missing' | 'wrong';

/** What stands in the fields. What the rule does not ask for stays here, but is not sent. */
export interface CalculatorForm {
  readonly ruleId: string | null;
  readonly kind: TriggerKind | null;
  readonly via: 'letter' | 'facility';
  readonly date: Day | null;
  /** '14:30', or empty. */
  readonly time: string;
  readonly isLate: boolean;
  readonly receivedOn: Day | null;
  /** Empty for the centre's own. */
  readonly land: string;
  readonly appliedOn: Day | null;
  readonly instruction: InstructionState;
  /** The period or the day that the paper names, when somebody enters them. */
  readonly names: 'nothing' | 'period' | 'day';
  readonly namedN: string;
  readonly namedUnit: 'days' | 'weeks' | 'months' | 'years';
  readonly namedDay: Day | null;
  readonly evidence: string | null;
}

export const emptyForm: CalculatorForm = {
  ruleId: null,
  kind: null,
  via: 'letter',
  date: null,
  time: '',
  isLate: false,
  receivedOn: null,
  land: '',
  appliedOn: null,
  instruction: 'complete',
  names: 'nothing',
  namedN: '',
  namedUnit: 'weeks',
  namedDay: null,
  evidence: null,
};

/**
 * Another rule for the same letter: day, way and seat stay. What the paper was said to name belonged to the rule before,
 * and so does a later receipt.
 */
export const withRule = (form: CalculatorForm, ruleId: string | null): CalculatorForm => ({
  ...emptyForm,
  ruleId,
  kind: form.kind,
  via: form.via,
  date: form.date,
  land: form.land,
  appliedOn: form.appliedOn,
  evidence: form.evidence,
  // The year or the months without an instruction run only where it is missing: nobody relies on them by default.
  ...(ruleId?.includes('-no-instruction-') ? { instruction: 'missing' as const } : {}),
});

/** '09:05'; what is half typed is none yet. */
export const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** The kind of trigger that counts: the one chosen if the rule knows it, else the rule's first. */
export const kindOf = (form: CalculatorForm, rule: DeadlineRule): TriggerKind =>
  form.kind !== null && rule.kinds.includes(form.kind) ? form.kind : (rule.kinds[0] ?? 'event');

/** The seat that counts: the one chosen, else that of an own rule; empty for the centre's. */
export const seatOf = ({ land }: CalculatorForm, rule: DeadlineRule): string => land || (rule.land ?? '');

/** Which fields a rule needs, beside the date. */
export interface AskedFields {
  readonly via: boolean;
  readonly receivedOn: boolean;
  readonly time: boolean;
  readonly land: boolean;
  readonly appliedOn: boolean;
  readonly instruction: boolean;
}

/** Only what can change the result is asked. */
export function askedOf(rule: DeadlineRule, kind: TriggerKind): AskedFields {
  const isPosted = kind === 'posted';
  return {
    via: isPosted && rule.fiction === 'vwzg4',
    receivedOn: isPosted,
    time: rule.period.op === 'hours',
    land: rule.shift !== 'no' || rule.period.op === 'werktage' || (isPosted && rule.fiction === 'ao4s'),
    appliedOn: rule.area === 'asylum' || rule.regime !== null,
    instruction: kind !== 'event' && rule.direction === 'end' && rule.severity !== 'organisational',
  };
}

/** The request that the fields stand for, or null while something is missing. */
export function previewBodyOf(form: CalculatorForm, rule: DeadlineRule | undefined): PreviewBody | null {
  if (!rule || !form.date) return null;
  const kind = kindOf(form, rule);
  const asked = askedOf(rule, kind);
  const isLate = asked.receivedOn && form.isLate;
  if (isLate && !form.receivedOn) return null;
  const instruction = asked.instruction ? namedBy(form) : undefined;
  return {
    rule: rule.id,
    trigger: {
      date: form.date,
      kind,
      ...(asked.time && isTime(form.time) && { time: form.time }),
      ...(asked.via && { via: form.via }),
      ...(isLate && form.receivedOn && { receivedOn: form.receivedOn }),
    },
    ...(asked.land && seatOf(form, rule) && { land: seatOf(form, rule) }),
    ...(asked.appliedOn && form.appliedOn && { appliedOn: form.appliedOn }),
    ...(form.evidence && { evidence: form.evidence }),
    ...(instruction && { instruction }),
    ...(asked.instruction && form.instruction !== 'complete' && { missingInstruction: true }),
  };
}

function namedBy({ instruction, names, namedN, namedUnit, namedDay }: CalculatorForm): PreviewBody['instruction'] {
  if (instruction !== 'complete') return undefined;
  if (names === 'day' && namedDay) return { dueOn: namedDay };
  const n = Number(namedN);
  if (names === 'period' && Number.isInteger(n) && n > 0) return { n, unit: namedUnit };
  return undefined;
}

import type { Temporal } from 'temporal-polyfill';
import type { DeadlineRule } from '../deadline-rule.js';
import { checkInput } from './check-input.js';
import { carefulStep, dueStep, unverifiedSteps, versionStep } from './closing-steps.js';
import type { ComputedDeadline, DeadlineStep, PaperDate } from './computed-deadline.js';
import type { DeadlineInput, Instruction } from './deadline-input.js';
import { endInHours } from './end-in-hours.js';
import { type LastDay, lastDayOf } from './last-day.js';
import { withoutInstruction } from './missing-instruction.js';
import { notifiedOn } from './notified-on.js';
import { withPaper } from './paper.js';
import { regimeOf } from './regime.js';

/**
 * The date of a legal deadline, with every step that leads to it in German and English.
 *
 * In this order: the law that holds; the day of notification (fiction after posting); the day that is not counted; the
 * last day of the period; its shift over weekends and holidays of the seat; the instruction on legal remedies, of which
 * the shorter period counts. In doubt the earlier day is `dueOn`, the later one `possiblyUntil`. No clock is read.
 *
 * @throws DeadlineInputError naming the field and what it takes
 * @see §§ 187, 188, 193 BGB; § 41 (2) VwVfG; § 222 ZPO
 */
export function computeDeadline(input: DeadlineInput): ComputedDeadline {
  checkInput(input);
  const { rule, trigger } = input;
  const land = input.instruction?.land ?? input.land;
  const { regime, legalBasis, steps: opening } = regimeOf(input);
  const { day: start, carefulDay, steps: notified } = notifiedOn(input, land);
  const before = [versionStep(rule, trigger.date), ...opening, ...notified];
  const ending = rule.period.op === 'hours' ? inHours(input, start) : inDays(input, start, land, regime, carefulDay);
  const { steps, isDoubtful, ...dates } = ending;
  return {
    rule: rule.id,
    notifiedOn: start.toString(),
    ...dates,
    severity: rule.severity,
    direction: rule.direction,
    legalBasis,
    wellFounded: rule.foundation === 'found' && !isDoubtful,
    foundation: rule.foundation,
    source: rule.source,
    ...(regime ? { regime } : {}),
    steps: [...before, ...steps, ...unverifiedSteps(rule, dates.dueOn)],
  };
}

/** They run beside the period that the instruction names, which says nothing about them. */
const runsBeside: ReadonlySet<string> = new Set([
  'asylum-reasons-1m',
  'asylum-no-instruction-1y',
  'asylum-no-instruction-3m',
  'foreigners-no-instruction-1y',
  'social-no-instruction-1y',
]);

type Ending = Pick<ComputedDeadline, 'dueOn' | 'dueAt' | 'possiblyUntil' | 'carefulOn' | 'paper' | 'steps'> & {
  readonly isDoubtful?: boolean;
};

function inHours({ rule, trigger }: DeadlineInput, start: Temporal.PlainDate): Ending {
  const { day, dueAt, steps } = endInHours(start, trigger.time, rule.period.n);
  return { dueOn: day.toString(), dueAt, steps };
}

function inDays(
  { rule, instruction, missingInstruction }: DeadlineInput,
  start: Temporal.PlainDate,
  land: string,
  regime: 'old' | 'new' | undefined,
  carefulDay: Temporal.PlainDate | undefined,
): Ending {
  const named = runsBeside.has(rule.id) ? undefined : instruction;
  const { day, possiblyUntil, paper, steps } = endingFrom(start, rule, named, land);
  const missing = missingInstruction ? withoutInstruction(rule.id, start, land, regime) : { steps: [] };
  const until = later(day, possiblyUntil?.toString(), 'possiblyUntil' in missing ? missing.possiblyUntil : undefined);
  const careful = carefulDay ? endingFrom(carefulDay, rule, named, land).day : day;
  const isDoubtful = !careful.equals(day);
  const carefulSteps: readonly DeadlineStep[] = isDoubtful ? [carefulStep(careful)] : [];
  return {
    dueOn: day.toString(),
    ...(until === undefined ? {} : { possiblyUntil: until }),
    ...(isDoubtful ? { carefulOn: careful.toString() } : {}),
    ...(paper ? { paper } : {}),
    steps: [...steps, ...missing.steps, ...carefulSteps, dueStep(rule, day)],
    isDoubtful,
  };
}

function endingFrom(
  start: Temporal.PlainDate,
  rule: DeadlineRule,
  instruction: Instruction | undefined,
  land: string,
): LastDay & { readonly paper?: PaperDate } {
  const byRule = lastDayOf(rule, rule.period, start, land);
  const saysPeriod = instruction?.n !== undefined || instruction?.dueOn !== undefined;
  return saysPeriod ? withPaper(rule, instruction, start, land, byRule) : byRule;
}

function later(day: Temporal.PlainDate, ...others: readonly (string | undefined)[]): string | undefined {
  const due = day.toString();
  return others
    .filter((other) => other !== undefined && other > due)
    .toSorted()
    .at(-1);
}

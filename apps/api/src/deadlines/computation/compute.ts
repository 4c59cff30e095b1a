import {
  computeDeadline,
  type ComputedDeadline,
  type ComputedFrom,
  DeadlineInputError,
  type DeadlineRule,
} from '@geleit/domain';
import { Problem } from '../../common/problems/problem.js';

/** Where in the body the engine's inputs stand: `trigger.date` at `/trigger/date`, in an event at `/date`. */
export type Pointers = (field: string) => string;

const inBody: Pointers = (field) => `/${field.replaceAll('.', '/')}`;

/**
 * Computes a date from what is stored or asked for.
 * @throws Problem 400 naming the field, if something is missing or the rule does not take it
 */
export function compute(rule: DeadlineRule, input: ComputedFrom, pointers: Pointers = inBody): ComputedDeadline {
  const { trigger, land } = input;
  if (!trigger) throw missing(pointers('trigger'));
  if (!land) throw missing(pointers('land'));
  try {
    return computeDeadline({ ...input, rule, trigger, land });
  } catch (failure) {
    if (!(failure instanceof DeadlineInputError)) throw failure;
    throw asProblem(failure, pointers);
  }
}

/** The same, or undefined where the rule does not take such an input, or none is stored. */
export function computeIfPossible(rule: DeadlineRule | undefined, input: ComputedFrom): ComputedDeadline | undefined {
  const { trigger, land } = input;
  if (!rule || !trigger || !land) return undefined;
  try {
    return computeDeadline({ ...input, rule, trigger, land });
  } catch (failure) {
    if (failure instanceof DeadlineInputError) return undefined;
    throw failure;
  }
}

const missing = (pointer: string): Problem =>
  new Problem('request.invalid', 400, { errors: [{ pointer, code: 'required' }] });

function asProblem({ field, code, accepted = [] }: DeadlineInputError, pointers: Pointers): Problem {
  const params = { accepted: accepted.map(readable).join(', ') };
  return new Problem('request.invalid', 400, { errors: [{ pointer: pointers(field), code, params }] });
}

/** An interval as people read it: `2026-06-12/..` becomes `2026-06-12 …`. */
const readable = (interval: string): string =>
  interval
    .replace(/\/?\.\.\/?/, ' … ')
    .replace('/', ' … ')
    .trim();

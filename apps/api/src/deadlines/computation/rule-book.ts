import { type DeadlineFields, type DeadlineRule, deadlineRuleOf, deadlineRules } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { Problem } from '../../common/problems/problem.js';

/** The rules as they hold for one centre, at one moment. */
export interface Rules {
  /** Whether an event may propose it: a centre can turn that off. */
  isProposed(id: string): boolean;
  find(id: string): DeadlineRule | undefined;
}

/** Where rules come from: the built-in ones, and what the centre has decided about them. */
@Injectable()
export class RuleBook {
  async open(): Promise<Rules> {
    return Promise.resolve({ find: deadlineRuleOf, isProposed: () => true });
  }
}

/** The rule that a deadline follows; undefined where it was set by hand. */
export function ruleOf(
  rules: Rules,
  { kind, ownRuleId }: Pick<DeadlineFields, 'kind' | 'ownRuleId'>,
): DeadlineRule | undefined {
  return kind === 'by-hand' ? undefined : rules.find(ownRuleId ?? kind);
}

/** Ids of the built-in rules, for people who misspelt one. */
export const knownRules = deadlineRules.map(({ id }) => id).join(', ');

/** @throws Problem 400 naming the field */
export function requireRule(rules: Rules, id: string, pointer = '/rule'): DeadlineRule {
  const rule = rules.find(id);
  if (rule) return rule;
  const params = { accepted: knownRules };
  throw new Problem('request.invalid', 400, { errors: [{ pointer, code: 'unknownRule', params }] });
}

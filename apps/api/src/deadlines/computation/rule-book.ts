import {
  type DeadlineFields,
  type DeadlineRule,
  deadlineRuleOf,
  type DeadlineRuleBookFields,
  ownDeadlineRule,
} from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { RuleBookStore } from '../../deadline-rules/book/rule-book-store.js';
import { Problem } from '../../common/problems/problem.js';
import { knownRules } from './known-rules.js';

/** The rules as they hold for one centre, at one moment. */
export interface Rules {
  /** Whether an event may propose it: a centre can turn that off. */
  isProposed(id: string): boolean;
  find(id: string): DeadlineRule | undefined;
  /** An own rule that nobody may choose any more; deadlines go on following it. */
  isEnded(id: string): boolean;
  /** The seat whose holidays an own rule names. */
  landOf(id: string): string | undefined;
}

/** Where rules come from: the built-in ones, and what the centre has decided about them. */
@Injectable()
export class RuleBook {
  constructor(private readonly store: RuleBookStore) {}

  async open(): Promise<Rules> {
    return rulesOf(await this.store.read());
  }
}

/** The built-in rules, and after them what the centre has made itself. */
function rulesOf({ settings, ownRules, wording }: DeadlineRuleBookFields): Rules {
  const own = new Map(ownRules.map((rule) => [rule.id, rule]));
  const madeHere = (id: string): DeadlineRule | undefined => {
    const rule = own.get(id);
    const words = wording[id];
    return rule && words && ownDeadlineRule(rule, words);
  };
  return {
    find: (id) => deadlineRuleOf(id) ?? madeHere(id),
    isProposed: (id) => settings[id]?.proposed ?? true,
    isEnded: (id) => own.get(id)?.state === 'ended',
    landOf: (id) => own.get(id)?.land,
  };
}

/** The rule that a deadline follows; undefined where it was set by hand. */
export function ruleOf(
  rules: Rules,
  { kind, ownRuleId }: Pick<DeadlineFields, 'kind' | 'ownRuleId'>,
): DeadlineRule | undefined {
  return kind === 'by-hand' ? undefined : rules.find(ownRuleId ?? kind);
}

/** @throws Problem 400 naming the field */
export function requireRule(rules: Rules, id: string, pointer = '/rule'): DeadlineRule {
  const rule = rules.find(id);
  if (rule && !rules.isEnded(id)) return rule;
  const params = { accepted: knownRules };
  throw new Problem('request.invalid', 400, { errors: [{ pointer, code: 'unknownRule', params }] });
}

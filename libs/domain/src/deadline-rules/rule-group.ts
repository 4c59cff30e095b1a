import type { DeadlineArea, DeadlineRule } from './deadline-rule.js';

/** Rules of one area, their ids kept as literal types. */
export function ruleGroup<const Id extends string>(
  area: DeadlineArea,
  rules: readonly Omit<DeadlineRule<Id>, 'area'>[],
): readonly DeadlineRule<Id>[] {
  return rules.map((rule) => ({ ...rule, area }));
}

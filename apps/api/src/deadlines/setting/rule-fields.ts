import type { ComputedDeadline, DeadlineFields, ComputedFrom, DeadlineRule } from '@geleit/domain';
import { statedFields } from '../../common/records/merged-fields.js';

/** The fields of an open deadline as its rule makes it; the paper, where one was entered, has already had its say. */
export function ruleFields(rule: DeadlineRule, input: ComputedFrom, computed: ComputedDeadline): DeadlineFields {
  const { id } = rule;
  const isOwn = /^[0-9a-f]{8}-/.test(id);
  return statedFields<DeadlineFields>({
    ...input,
    ...resultFields(computed),
    kind: (isOwn ? 'own' : id) as DeadlineFields['kind'],
    ownRuleId: isOwn ? id : undefined,
    state: 'open',
    warnDaysBefore: rule.warnDaysBefore,
  });
}

/** What a computation says about the date itself. */
export function resultFields({ dueOn, possiblyUntil, dueAt, paper }: ComputedDeadline) {
  const dateBasis = paper !== undefined && paper.dueOn === dueOn && paper.differs ? 'instruction' : 'rule';
  return { dueOn, possiblyUntil, dueAt, dateBasis } as const;
}

import type { Bilingual } from '../deadline-rule.js';
import type { DeadlineRuleId } from '../deadline-rules.js';

/** When a rule is chosen at first: always, never, or as the instruction says. */
export type IsFirst = 'always' | 'never' | 'one-week' | 'two-weeks' | 'short-departure' | 'long-departure';

/** A rule that may follow from an event. */
export interface Candidate {
  readonly rule: DeadlineRuleId;
  readonly why: Bilingual;
  readonly isFirst: IsFirst;
}

export const first = (rule: DeadlineRuleId, why: Bilingual): Candidate => ({ rule, why, isFirst: 'always' });
export const beside = (rule: DeadlineRuleId, why: Bilingual): Candidate => ({ rule, why, isFirst: 'never' });

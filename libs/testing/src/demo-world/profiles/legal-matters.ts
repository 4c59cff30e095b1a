import type { Code, DeadlineRuleId, DeadlineTrigger } from '@geleit/domain';
import type { ByHandName } from './deadline-titles.js';

/** What was served, and the rule whose deadline follows from it. */
export interface LegalMatter {
  readonly event: Code<'eventKind'>;
  readonly rule: DeadlineRuleId;
  readonly triggerKind?: DeadlineTrigger['kind'];
}

/** The deadlines that a law sets, by the name under which cases ask for them; the others are set by hand. */
export const legalMatters: Partial<Record<ByHandName, LegalMatter>> = {
  action: { event: 'asylum-manifestly-unfounded', rule: 'asylum-appeal-1w' },
  actionTwoWeeks: { event: 'asylum-refused', rule: 'asylum-appeal-2w' },
  grounds: { event: 'asylum-refused', rule: 'asylum-reasons-1m' },
  leave: { event: 'asylum-judgment', rule: 'asylum-leave-to-appeal-1m' },
  complaint: { event: 'discontinued', rule: 'stop-prosecution-complaint-2w' },
  objection: { event: 'benefit-decision', rule: 'social-objection-1m', triggerKind: 'posted' },
  cut: { event: 'benefit-decision', rule: 'social-objection-1m' },
  dismissal: { event: 'dismissal', rule: 'dismissal-action-3w' },
};

import type { CaseEventFields } from '@geleit/domain';
import type { Language } from '../common/context/request-context.js';
import { computeIfPossible } from '../deadlines/computation/compute.js';
import type { Rules } from '../deadlines/computation/rule-book.js';
import { type ShownStep, shownSteps } from '../deadlines/computation/shown-steps.js';
import { inputOfEvent } from '../deadlines/setting/input-of.js';
import type { Proposal } from './proposals.js';

export interface DeadlineProposalView {
  id: string;
  version: number;
  eventId: string;
  rule: string;
  name: string;
  state: string;
  preferred: boolean;
  why: string;
  computed: {
    dueOn: string;
    /** End of a period in hours. */
    dueAt: string | null;
    possiblyUntil: string | null;
    notifiedOn: string | null;
    legalBasis: string | null;
    severity: string;
    direction: string;
    wellFounded: boolean;
    foundation: string | null;
    consequence: string | null;
    paper: { dueOn: string; differs: boolean; days: number } | null;
    land: string;
    steps: ShownStep[];
  };
  /** The deadline it became. */
  deadlineId: string | null;
  reason: string | null;
}

/** What a proposal is shown with: its event, and the rules and language of who asks. */
export interface ProposalSurroundings {
  event: CaseEventFields;
  rules: Rules;
  language: Language;
}

export function deadlineProposalView(proposal: Proposal, around: ProposalSurroundings): DeadlineProposalView {
  const { language, rules } = around;
  const { id, version, eventId, rule, state, preferred, why, deadlineId, reason } = proposal;
  return {
    id,
    version,
    eventId,
    rule,
    name: rules.find(rule)?.name[language] ?? rule,
    state,
    preferred,
    why: why[language],
    computed: computedOf(proposal, around),
    deadlineId: deadlineId ?? null,
    reason: reason ?? null,
  };
}

function computedOf(proposal: Proposal, { event, rules, language }: ProposalSurroundings) {
  const rule = rules.find(proposal.rule);
  const computed = computeIfPossible(rule, inputOfEvent(event, proposal.land));
  return {
    dueOn: computed?.dueOn ?? proposal.dueOn,
    dueAt: computed?.dueAt ?? null,
    possiblyUntil: computed?.possiblyUntil ?? null,
    notifiedOn: computed?.notifiedOn ?? null,
    legalBasis: computed?.legalBasis ?? rule?.norm ?? null,
    severity: rule?.severity ?? 'organisational',
    direction: rule?.direction ?? 'end',
    wellFounded: computed?.wellFounded ?? false,
    foundation: rule?.foundation ?? null,
    consequence: rule?.consequence?.[language] ?? null,
    paper: computed?.paper ?? null,
    land: event.land ?? proposal.land,
    steps: shownSteps(computed, language),
  };
}

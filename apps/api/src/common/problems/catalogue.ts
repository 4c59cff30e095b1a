import { accessProblems } from '../../access/access.problems.js';
import { calendarFeedProblems } from '../../calendar-feeds/calendar-feeds.problems.js';
import { deputyProblems } from '../../deputies/deputies.problems.js';
import { benefitProblems } from '../../benefits/benefits.problems.js';
import { caseProblems } from '../../cases/cases.problems.js';
import { deadlineProposalProblems } from '../../deadline-proposals/deadline-proposals.problems.js';
import { caseLinkProblems } from '../../case-links/case-links.problems.js';
import { contactProblems } from '../../contacts/contacts.problems.js';
import { pinProblems } from '../../pins/pins.problems.js';
import { supportStepProblems } from '../../support-steps/support-steps.problems.js';
import { consentProblems } from '../../consents/consents.problems.js';
import { deadlineRuleProblems } from '../../deadline-rules/deadline-rules.problems.js';
import { deadlineProblems } from '../../deadlines/deadlines.problems.js';
import { documentProblems } from '../../documents/documents.problems.js';
import { draftProblems } from '../../drafts/drafts.problems.js';
import { healthNeedProblems } from '../../health-needs/health-needs.problems.js';
import { invitationProblems } from '../../invitations/invitations.problems.js';
import { keyProblems } from '../../keys/keys.problems.js';
import { organisationProblems } from '../../organisations/organisations.problems.js';
import { placeProblems } from '../../places/places.problems.js';
import { planProblems } from '../../plan/plan.problems.js';
import { recoveryProblems } from '../../recoveries/recoveries.problems.js';
import { residenceProblems } from '../../residence/residence.problems.js';
import { statisticsProblems } from '../../statistics/statistics.problems.js';
import { userProblems } from '../../users/users.problems.js';
import { operationProblems } from '../../operation/operation.problems.js';
import { commonProblems } from './common.problems.js';

const all = [
  commonProblems,
  accessProblems,
  benefitProblems,
  caseProblems,
  caseLinkProblems,
  consentProblems,
  contactProblems,
  pinProblems,
  supportStepProblems,
  deadlineProblems,
  deadlineRuleProblems,
  deadlineProposalProblems,
  calendarFeedProblems,
  deputyProblems,
  documentProblems,
  draftProblems,
  healthNeedProblems,
  invitationProblems,
  keyProblems,
  organisationProblems,
  placeProblems,
  planProblems,
  recoveryProblems,
  residenceProblems,
  statisticsProblems,
  userProblems,
  operationProblems,
] as const;

type CodesOf<T> = T extends { de: Record<infer Code, unknown> } ? Code : never;
export type ProblemCode = CodesOf<(typeof all)[number]>;

/** Every problem of every capability, in both languages. */
export const problemCatalogue = {
  de: Object.assign({}, ...all.map((part) => part.de)) as Record<ProblemCode, { title: string; detail: string }>,
  en: Object.assign({}, ...all.map((part) => part.en)) as Record<ProblemCode, { title: string; detail: string }>,
};

import type { DeadlineRule } from './deadline-rule.js';
import { administrativeCourt } from './rules/administrative-court.js';
import { asylumDecision } from './rules/asylum-decision.js';
import { asylumJudgmentAndDeparture } from './rules/asylum-judgment-and-departure.js';
import { asylumReasonsAndInstruction } from './rules/asylum-reasons-and-instruction.js';
import { asylumStay } from './rules/asylum-stay.js';
import { asylumTransfer } from './rules/asylum-transfer.js';
import { birthAndMaternity } from './rules/birth-and-maternity.js';
import { civilCourt } from './rules/civil-court.js';
import { criminalCourt } from './rules/criminal-court.js';
import { dataProtection } from './rules/data-protection.js';
import { departureAndRemedies } from './rules/departure-and-remedies.js';
import { familyAndRegistry } from './rules/family-and-registry.js';
import { labour } from './rules/labour.js';
import { residencePapers } from './rules/residence-papers.js';
import { residenceRights } from './rules/residence-rights.js';
import { residenceTitles } from './rules/residence-titles.js';
import { socialBenefits } from './rules/social-benefits.js';
import { socialRemedies } from './rules/social-remedies.js';
import { trialAndPenalOrder } from './rules/trial-and-penal-order.js';

const all = [
  ...residenceTitles,
  ...residencePapers,
  ...departureAndRemedies,
  ...administrativeCourt,
  ...residenceRights,
  ...asylumDecision,
  ...asylumReasonsAndInstruction,
  ...asylumJudgmentAndDeparture,
  ...asylumTransfer,
  ...asylumStay,
  ...criminalCourt,
  ...trialAndPenalOrder,
  ...civilCourt,
  ...socialRemedies,
  ...socialBenefits,
  ...labour,
  ...birthAndMaternity,
  ...familyAndRegistry,
  ...dataProtection,
];

/** The id of a rule, kept for ever: rules are ended, never renamed. */
export type DeadlineRuleId = (typeof all)[number]['id'];

/** All legal deadlines, by area: residence, asylum, courts, social law, labour, family, data protection. */
export const deadlineRules: readonly DeadlineRule<DeadlineRuleId>[] = all;

const byId = new Map<string, DeadlineRule<DeadlineRuleId>>(all.map((rule) => [rule.id, rule]));

/** The rule of an id; undefined for what is no rule. */
export function deadlineRuleOf(id: string): DeadlineRule<DeadlineRuleId> | undefined {
  return byId.get(id);
}

/** The rule whose period begins when the obstacle ends that kept somebody from meeting this deadline. */
export function remedyOf(id: string): DeadlineRuleId | undefined {
  return byId.get(byId.get(id)?.remedyRule ?? '')?.id;
}

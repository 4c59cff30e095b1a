import type { Code } from '../../code-lists/code-lists.js';
import type { Unanswered } from '../../code-lists/code-row.js';
import type { DeadlineRuleId } from '../deadline-rules.js';
import { type Candidate, beside, first } from './candidate.js';

export type EventKind = Exclude<Code<'eventKind'>, Unanswered>;

const ordinary = { de: 'Regelfall nach diesem Ereignis', en: 'the ordinary case after this event' };
const dependsOnPaper = { de: 'je nach Belehrung', en: 'depends on the instruction' };
const dependsOnLand = {
  de: 'ob Widerspruch oder Klage, sagt die Belehrung',
  en: 'the instruction says whether objection or action',
};
const alsoRuns = { de: 'läuft ab demselben Tag', en: 'runs from the same day' };
const noSuspension = { de: 'die Klage hält die Abschiebung nicht auf', en: 'the action does not stop removal' };
const ifApplicable = { de: 'falls es zutrifft', en: 'if it applies' };
const nextStage = {
  de: 'gegen die Entscheidung der Generalstaatsanwaltschaft',
  en: 'against the decision of the chief prosecutor',
};
const anyCourt = { de: 'je nachdem, welche Frist versäumt wurde', en: 'depends on which deadline was missed' };

const oneWeek: readonly Candidate[] = [
  first('asylum-appeal-1w', ordinary),
  first('asylum-interim-relief-1w', noSuspension),
  first('asylum-reasons-1m', alsoRuns),
];

/** What follows from an event, in the order in which people should see it. */
export const candidates: Readonly<Record<EventKind, readonly Candidate[]>> = {
  'asylum-refused': [
    { rule: 'asylum-appeal-1w', why: dependsOnPaper, isFirst: 'one-week' },
    { rule: 'asylum-interim-relief-1w', why: noSuspension, isFirst: 'one-week' },
    { rule: 'asylum-appeal-2w', why: ordinary, isFirst: 'two-weeks' },
    first('asylum-reasons-1m', alsoRuns),
  ],
  'asylum-manifestly-unfounded': oneWeek,
  'asylum-inadmissible': [...oneWeek, beside('asylum-appeal-2w', dependsOnPaper)],
  'transfer-decision': [
    first('dublin-appeal-1w', ordinary),
    first('dublin-interim-relief-1w', noSuspension),
    first('asylum-reasons-1m', alsoRuns),
  ],
  'transfer-accepted': [
    first('dublin-transfer-6m', ordinary),
    first('ammr-transfer-6m', ordinary),
    beside('dublin-transfer-12m', { de: 'bei Haft', en: 'in case of imprisonment' }),
    beside('dublin-transfer-18m', { de: 'bei Flüchtigsein', en: 'in case of absconding' }),
    beside('ammr-transfer-1y', { de: 'bei Haft', en: 'in case of imprisonment' }),
    beside('ammr-transfer-3y', { de: 'bei Flucht', en: 'in case of absconding' }),
  ],
  'asylum-judgment': [
    first('asylum-leave-to-appeal-1m', ordinary),
    first('asylum-right-to-remain-1m', alsoRuns),
    beside('asylum-court-order-2w', {
      de: 'gegen einen Gerichtsbescheid',
      en: 'against a court order without hearing',
    }),
  ],
  'foreigners-decision': [
    first('foreigners-objection-1m', dependsOnLand),
    first('foreigners-action-1m', dependsOnLand),
  ],
  'departure-period': [
    { rule: 'departure-7d', why: dependsOnPaper, isFirst: 'short-departure' },
    { rule: 'departure-30d', why: dependsOnPaper, isFirst: 'long-departure' },
    { rule: 'asylum-departure-1w', why: ifApplicable, isFirst: 'short-departure' },
    { rule: 'asylum-departure-30d', why: ifApplicable, isFirst: 'long-departure' },
    beside('asylum-departure-1w-old', ifApplicable),
    beside('asylum-departure-30d-old', ifApplicable),
    beside('eu-loss-departure-1m', { de: 'nach Verlust der Freizügigkeit', en: 'after loss of free movement' }),
  ],
  discontinued: [first('stop-prosecution-complaint-2w', ordinary), beside('compel-prosecution-1m', nextStage)],
  hearing: [
    first('court-hearing', ordinary),
    beside('asylum-interview', { de: 'Anhörung beim BAMF', en: 'interview at the BAMF' }),
    beside('accessory-joining', ifApplicable),
    beside('adhesion-application', ifApplicable),
    beside('witness-compensation-3m', { de: 'nach der Vernehmung', en: 'after the examination' }),
  ],
  'benefit-decision': [
    first('social-objection-1m', ordinary),
    beside('tax-objection-1m', { de: 'Bescheid der Familienkasse', en: 'decision of the child benefit office' }),
  ],
  'objection-decision': [
    first('social-action-1m', {
      de: 'Bescheid von Jobcenter oder Sozialamt',
      en: 'decision of job centre or welfare office',
    }),
    beside('foreigners-action-1m', { de: 'Bescheid der Ausländerbehörde', en: 'decision of the foreigners’ office' }),
  ],
  dismissal: [
    first('dismissal-action-3w', ordinary),
    first('jobseeker-registration-3d', {
      de: 'wenn das Ende näher als drei Monate ist',
      en: 'if the end is nearer than three months',
    }),
    beside('pregnancy-notice-2w', { de: 'wenn sie schwanger ist', en: 'if she is pregnant' }),
    beside('wage-exclusion-3m', {
      de: 'für offenen Lohn, je nach Vertrag',
      en: 'for wages due, depends on the contract',
    }),
  ],
  birth: [
    first('birth-registration-1w', ordinary),
    first('newborn-title-application', ordinary),
    first('parental-allowance-3lm', ordinary),
    first('child-benefit-6m', ordinary),
    first('maternity-protection-end-8w', ordinary),
    beside('maternity-protection-end-12w', {
      de: 'Früh- oder Mehrlingsgeburt, Behinderung',
      en: 'premature or multiple birth, disability',
    }),
    beside('maintenance-advance-1m', {
      de: 'wenn der andere Elternteil nicht zahlt',
      en: 'if the other parent does not pay',
    }),
  ],
  'obstacle-ended': [
    beside('reinstatement-stpo-1w', anyCourt),
    beside('reinstatement-vwgo-2w', anyCourt),
    beside('dismissal-late-admission-2w', anyCourt),
    beside('reinstatement-sgg-1m', anyCourt),
  ],
  other: [],
};

/** Without an instruction on legal remedies, or with a wrong one, these may be left; the ordinary period stays first. */
export const withoutInstruction: Readonly<Partial<Record<EventKind, readonly DeadlineRuleId[]>>> = {
  'asylum-refused': ['asylum-no-instruction-3m', 'asylum-no-instruction-1y'],
  'asylum-inadmissible': ['asylum-no-instruction-3m', 'asylum-no-instruction-1y'],
  'transfer-decision': ['asylum-no-instruction-3m', 'asylum-no-instruction-1y'],
  'foreigners-decision': ['foreigners-no-instruction-1y'],
  'benefit-decision': ['social-no-instruction-1y'],
  'objection-decision': ['social-no-instruction-1y', 'foreigners-no-instruction-1y'],
};

import type { DeadlineFields } from '../deadlines/deadline.js';
import type { PlainDateText } from '../dates/plain-date.js';
import { newestStatus, type StatusPart } from '../residence/current-status.js';
import { isContact, type SupportStepFields } from '../support-steps/support-step.js';
import type { CaseFileFields } from './case-file.js';
import type { CaseOverviewFields, OverviewDeadline } from './case-overview.js';

export type StepPart = Pick<SupportStepFields, 'occurredOn' | 'channel'>;
export type DeadlinePart = Pick<DeadlineFields, 'dueOn' | 'dueAt' | 'kind' | 'state'> & { readonly id: string };

/** All that an overview is made of. The order of steps, statuses and deadlines does not matter. */
export interface CaseParts {
  readonly case: CaseFileFields;
  readonly steps: readonly StepPart[];
  readonly statuses: readonly StatusPart[];
  readonly deadlines: readonly DeadlinePart[];
  /** Day on which the case was opened, in the zone of the centre. */
  readonly createdOn: PlainDateText;
}

/** Open deadlines kept in an overview; the number of all of them stands beside. */
export const overviewDeadlines = 1;

/** The overview of a case: the one definition of what lists, filters and dashboards show. */
export function overviewOf(parts: CaseParts): CaseOverviewFields {
  return { ...ofCase(parts.case), ...ofStatuses(parts.statuses), ...ofDeadlines(parts.deadlines), ...ofSteps(parts) };
}

/** The overview after one more step: the same as folding all of it anew, without reading the other steps. */
export function withStep(overview: CaseOverviewFields, step: StepPart): CaseOverviewFields {
  if (!isContact(step.channel)) return { ...overview, steps: overview.steps + 1 };
  const isFirst = overview.contacts === 0;
  const lastContactOn = isFirst || step.occurredOn > overview.lastContactOn ? step.occurredOn : overview.lastContactOn;
  return { ...overview, lastContactOn, steps: overview.steps + 1, contacts: overview.contacts + 1 };
}

function ofCase(file: CaseFileFields) {
  const mainExploitation = file.exploitationForms?.find((exploitation) => exploitation.main)?.form;
  return {
    code: file.code,
    kind: file.kind,
    ...(file.gender === undefined ? {} : { gender: file.gender }),
    ...(file.ageGroup === undefined ? {} : { ageGroup: file.ageGroup }),
    ...(file.nationality === undefined ? {} : { nationality: file.nationality }),
    ...(mainExploitation === undefined ? {} : { mainExploitation }),
    ...(file.riskLevel === undefined ? {} : { riskLevel: file.riskLevel }),
  };
}

function ofStatuses(statuses: readonly StatusPart[]): Pick<CaseOverviewFields, 'residenceStatus'> {
  const newest = newestStatus(statuses);
  return newest === null ? {} : { residenceStatus: newest.status };
}

function ofDeadlines(deadlines: readonly DeadlinePart[]): Pick<CaseOverviewFields, 'deadlines' | 'openDeadlines'> {
  const open = deadlines.filter(({ state }) => state === 'open').toSorted(byDueDate);
  const next = open.slice(0, overviewDeadlines).map(ofDeadline);
  return { deadlines: next, openDeadlines: open.length };
}

function ofDeadline({ dueOn, dueAt, kind }: DeadlinePart): OverviewDeadline {
  return { dueOn, kind, ...(dueAt === undefined ? {} : { dueAt }) };
}

/** The earlier one first, those with a time of day before the end of their day; of one day, the one with the smaller id. */
function byDueDate(a: DeadlinePart, b: DeadlinePart): number {
  if (a.dueOn !== b.dueOn) return a.dueOn < b.dueOn ? -1 : 1;
  const [first, second] = [a.dueAt ?? '9999', b.dueAt ?? '9999'];
  if (first !== second) return first < second ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function ofSteps({ steps, createdOn }: CaseParts) {
  const contacts = steps.filter(({ channel }) => isContact(channel));
  const days = contacts.map(({ occurredOn }) => occurredOn).toSorted();
  return { createdOn, lastContactOn: days.at(-1) ?? createdOn, steps: steps.length, contacts: contacts.length };
}

import { addDays } from '@geleit/domain';
import type { CaseCounts, ListedCase } from './case-row.js';
import type { CaseFilter } from './dto/case-list.dto.js';

const openStates: readonly string[] = ['contact', 'clearing', 'active', 'dormant'];
const highRisks: readonly string[] = ['high', 'acute'];
const oneOf = (wanted: readonly string[] | undefined, value: string | undefined): boolean =>
  !wanted || wanted.length === 0 || wanted.includes(value ?? 'unknown');

/** Whether a case is in a list. The one definition behind lists, chips and the dashboard's numbers. */
export function matches(listed: ListedCase, filter: CaseFilter, today: string): boolean {
  const { overview } = listed;
  const next = overview.deadlines[0]?.dueOn;
  return (
    oneOf(filter.state, listed.state) &&
    oneOf(filter.responsible, listed.responsible_id) &&
    (filter.deputised === undefined || filter.deputised === listed.is_deputy) &&
    (filter.kind === undefined || overview.kind === filter.kind) &&
    oneOf(filter.gender, overview.gender) &&
    oneOf(filter.ageGroup, overview.ageGroup) &&
    oneOf(filter.nationality, overview.nationality) &&
    oneOf(filter.mainExploitation, overview.mainExploitation) &&
    oneOf(filter.residenceStatus, overview.residenceStatus) &&
    oneOf(filter.riskLevel, overview.riskLevel) &&
    (filter.dueBefore === undefined || (next !== undefined && next <= filter.dueBefore)) &&
    (filter.overdue === undefined || filter.overdue === (next !== undefined && next < today)) &&
    (filter.lastContactBefore === undefined || overview.lastContactOn < filter.lastContactBefore) &&
    (filter.withoutDeadline === undefined || filter.withoutDeadline === (next === undefined)) &&
    (filter.createdFrom === undefined || overview.createdOn >= filter.createdFrom) &&
    (filter.createdUntil === undefined || overview.createdOn <= filter.createdUntil)
  );
}

/** The filters of the toggle chips. `noContact30`: exactly 30 days ago is not yet in it, 31 is. */
export function chipFilters(personId: string, today: string): Record<keyof CaseCounts, CaseFilter> {
  const state = [...openStates];
  return {
    open: { state },
    mine: { state, responsible: [personId] },
    deputised: { state, deputised: true },
    due14: { state, dueBefore: addDays(today, 14) },
    noContact30: { state, lastContactBefore: addDays(today, -30) },
    highRisk: { state, riskLevel: [...highRisks] },
    anonymous: { state, kind: 'anonymous' },
  };
}

export function countChips(cases: readonly ListedCase[], personId: string, today: string): CaseCounts {
  const filters = chipFilters(personId, today);
  const count = (filter: CaseFilter): number => cases.filter((listed) => matches(listed, filter, today)).length;
  return {
    open: count(filters.open),
    mine: count(filters.mine),
    deputised: count(filters.deputised),
    due14: count(filters.due14),
    noContact30: count(filters.noContact30),
    highRisk: count(filters.highRisk),
    anonymous: count(filters.anonymous),
  };
}

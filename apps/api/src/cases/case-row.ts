import type { CaseOverviewFields } from '@geleit/domain';
import type { Page } from '../common/validation/query-field.js';
import type { PersonName } from '../users/staff-names.js';

/** A case in a list. */
export interface CaseRow {
  id: string;
  code: string;
  kind: string;
  state: string;
  restricted: boolean;
  responsible: PersonName | null;
  /** The person who asks covers the responsible worker today. */
  deputised: boolean;
  nextDeadline: { dueOn: string; kind: string; dueAt?: string } | null;
  openDeadlines: number;
  lastContactOn: string;
  riskLevel: string | null;
  facts: {
    gender: string | null;
    ageGroup: string | null;
    nationality: string | null;
    mainExploitation: string | null;
    residenceStatus: string | null;
  };
  version: number;
  updatedAt: string;
}

export interface CaseSearchAnswer extends Page<CaseRow> {
  counts: CaseCounts;
}

/** How many cases each toggle chip would list; the same definitions as its filter. */
export interface CaseCounts {
  open: number;
  mine: number;
  deputised: number;
  due14: number;
  noContact30: number;
  highRisk: number;
  anonymous: number;
}

/** The clear columns of a case beside its opened overview. */
export interface ListedCase {
  id: string;
  state: string;
  responsible_id: string;
  restricted: boolean;
  version: number;
  created_at: Date;
  updated_at: Date;
  /** Of somebody whom the person who asks covers today. */
  is_deputy: boolean;
  overview: CaseOverviewFields;
}

export function caseRow(listed: ListedCase, responsible: PersonName | null): CaseRow {
  const { overview } = listed;
  const next = overview.deadlines[0];
  return {
    id: listed.id,
    code: overview.code,
    kind: overview.kind,
    state: listed.state,
    restricted: listed.restricted,
    responsible,
    deputised: listed.is_deputy,
    nextDeadline: next ?? null,
    openDeadlines: overview.openDeadlines,
    lastContactOn: overview.lastContactOn,
    riskLevel: overview.riskLevel ?? null,
    facts: {
      gender: overview.gender ?? null,
      ageGroup: overview.ageGroup ?? null,
      nationality: overview.nationality ?? null,
      mainExploitation: overview.mainExploitation ?? null,
      residenceStatus: overview.residenceStatus ?? null,
    },
    version: listed.version,
    updatedAt: listed.updated_at.toISOString(),
  };
}

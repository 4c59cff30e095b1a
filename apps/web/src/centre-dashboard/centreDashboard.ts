import type { PersonRef, Urgency } from '../api/types.js';

export const openStates = ['active', 'clearing', 'dormant', 'contact'] as const;
export type OpenState = (typeof openStates)[number];

/** From nearest to farthest; each open deadline has exactly one. */
export const urgencies = [
  'overdue',
  'today',
  'week',
  'fortnight',
  'month',
  'two-months',
  'later',
] as const satisfies readonly Urgency[];

/** Open cases of one worker by state; the states add up to `total`. */
export type CaseloadRow = { readonly user: PersonRef; readonly total: number } & Readonly<Record<OpenState, number>>;

export interface AreaRow {
  readonly area: string;
  readonly count: number;
  readonly minutes: number;
}

/** Cases opened in a calendar month, `YYYY-MM`. */
export interface MonthRow {
  readonly month: string;
  readonly opened: number;
}

/** The answer of `GET /api/dashboard/centre`; `today` is the centre's calendar day at the instant `at`. */
export interface CentreDashboard {
  readonly at: string;
  readonly today: string;
  readonly figures: {
    readonly overdue: number;
    readonly dueWeek: number;
    readonly dueToday: number;
    readonly openCases: number;
    readonly activeCases: number;
    readonly withoutContact: number;
    readonly withoutContactAnonymous: number;
    readonly steps30: number;
    readonly minutes30: number;
  };
  readonly caseload: readonly CaseloadRow[];
  readonly deadlines: readonly { readonly urgency: Urgency; readonly count: number }[];
  readonly steps: readonly AreaRow[];
  readonly months: readonly MonthRow[];
}

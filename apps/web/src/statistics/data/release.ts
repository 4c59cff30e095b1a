import type { ConsentStanding } from '../../api/types.js';
import type { Label } from './label.js';

export const yearStates = ['not-opened', 'open', 'collecting', 'frozen'] as const;
export type YearState = (typeof yearStates)[number];
export type Hindrance = 'consent-missing' | 'no-work' | 'year-not-opened' | 'year-frozen';

/** A case in one year: what would leave, and whether it has. */
export interface ReleaseYear {
  readonly year: number;
  readonly yearState: YearState;
  readonly caseKind: 'new' | 'carried-over';
  /** `isCurrent`: nothing has changed in the case since. */
  readonly released: { readonly at: string; readonly isCurrent: boolean } | null;
  readonly hindrances: readonly Hindrance[];
  readonly preview: readonly {
    readonly dimension: string;
    readonly label: Label;
    readonly answers: readonly { readonly code: string; readonly label: Label }[];
  }[];
}

export interface CaseRelease {
  readonly consent: ConsentStanding;
  readonly consentText: Label;
  readonly data: readonly ReleaseYear[];
}

export interface ReleaseRow {
  readonly caseId: string;
  readonly code: string;
  readonly caseKind: 'new' | 'carried-over';
  readonly consent: ConsentStanding['state'];
  readonly released: { readonly at: string; readonly isCurrent: boolean } | null;
  readonly hindrances: readonly Hindrance[];
}

export interface ReleaseBatch {
  readonly year: number;
  readonly yearState: YearState;
  readonly years: readonly { readonly year: number; readonly yearState: YearState }[];
  readonly finishedAt: string | null;
  readonly released: number;
  readonly data: readonly ReleaseRow[];
  readonly total: number;
}

export interface ReleaseOutcome {
  readonly caseId: string;
  readonly outcome: 'released' | 'renewed' | 'refused';
  readonly reason?: Hindrance | 'not-found';
}

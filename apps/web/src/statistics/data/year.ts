import type { YearState } from './release.js';

/** A year of the statistics; what is only the office's is absent for the team. */
export interface StatisticsYear {
  readonly year: number;
  readonly state: Exclude<YearState, 'not-opened'>;
  readonly openedAt: string;
  readonly collectingSince: string | null;
  readonly frozenAt: string | null;
  /** Records and centres, known from the freeze on. */
  readonly n: number | null;
  readonly centres: number | null;
  readonly method: string | null;
  /** The first of two people has asked for the freeze. */
  readonly freezeAsked: {
    readonly by: { readonly id: string; readonly name: string } | null;
    readonly at: string;
    readonly byMe: boolean;
  } | null;
  readonly errata: readonly { readonly id: string; readonly text: string; readonly at: string }[];
}

export const hindrances = ['too-few-records', 'too-few-centres', 'year-not-over', 'frozen'] as const;

export interface CentreReadiness {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly released: number;
  readonly finishedAt: string | null;
  readonly remindedAt: string | null;
}

/** How far the centres are; numbers of records only, never their content. */
export interface Readiness {
  readonly year: number;
  readonly state: StatisticsYear['state'];
  readonly needs: { readonly records: number; readonly centres: number };
  readonly has: { readonly records: number; readonly centres: number };
  readonly hindrances: readonly (typeof hindrances)[number][];
  readonly centres: readonly CentreReadiness[];
}

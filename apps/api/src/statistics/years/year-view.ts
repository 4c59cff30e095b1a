import type { Published } from '@geleit/disclosure';
import type { PersonName } from '../../users/staff-names.js';
import type { YearState } from '../year-row.js';

export interface StatisticsErratum {
  id: string;
  text: string;
  at: string;
}

/** Asked by the first of two. */
export interface FreezeAsked {
  by: PersonName | null;
  at: string;
  byMe: boolean;
}

export interface StatisticsYear {
  year: number;
  state: YearState;
  openedAt: string;
  collectingSince: string | null;
  frozenAt: string | null;
  n: Published | null;
  centres: Published | null;
  method: string | null;
  /** SHA-256 over all numbers. */
  digest: string | null;
  freezeAsked: FreezeAsked | null;
  errata: StatisticsErratum[];
}

/** Days only, and no number: a count that moves tells that somebody released a case or took a consent back. */
export interface CentreReadiness {
  organisation: { id: string; name: string };
  finishedOn: string | null;
  remindedOn: string | null;
}

export const freezeHindrances = ['too-few-records', 'too-few-centres', 'year-not-over', 'frozen'] as const;

export interface YearReadiness {
  year: number;
  state: YearState;
  needs: { records: number; centres: number };
  /** By what the centres that have finished had released on that day; nothing that happens later moves it. */
  isEnough: { records: boolean; centres: boolean };
  hindrances: (typeof freezeHindrances)[number][];
  /** Every member of the network; of a frozen year none. */
  centres: CentreReadiness[];
}

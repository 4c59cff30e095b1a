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

export interface CentreReadiness {
  organisation: { id: string; name: string };
  /** How many records, nothing of them. */
  released: number;
  finishedAt: string | null;
  remindedAt: string | null;
}

export const freezeHindrances = ['too-few-records', 'too-few-centres', 'year-not-over', 'frozen'] as const;

export interface YearReadiness {
  year: number;
  state: YearState;
  needs: { records: number; centres: number };
  has: { records: number; centres: number };
  hindrances: (typeof freezeHindrances)[number][];
  centres: CentreReadiness[];
}

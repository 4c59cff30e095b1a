import type { StandingView } from '../../consents/consent-view.js';
import type { Label } from '../tables/method-view.js';
import type { YearState } from '../year-row.js';

export type ReleaseYearState = 'not-opened' | YearState;

export const releaseHindrances = ['consent-missing', 'no-work', 'year-not-opened', 'year-frozen'] as const;
export type ReleaseHindrance = (typeof releaseHindrances)[number];

/** One question and what is answered to it, in words. */
export interface PreviewedAnswer {
  dimension: string;
  label: Label;
  answers: { code: string; label: Label }[];
}

export interface ReleasedState {
  at: string;
  /** false: the case has changed since; releasing it again replaces the record. */
  isCurrent: boolean;
}

export interface ReleaseYear {
  year: number;
  yearState: ReleaseYearState;
  caseKind: 'new' | 'carried-over';
  released: ReleasedState | null;
  hindrances: ReleaseHindrance[];
  /** Exactly what leaves, and nothing else. */
  preview: PreviewedAnswer[];
}

/** A release is replaced, never changed. */
export interface GivenRelease extends ReleaseYear {
  version: number;
}

export interface CaseReleaseView {
  consent: StandingView;
  /** What to tell the client before she agrees. */
  consentText: Label;
  data: ReleaseYear[];
}

export interface ReleasableCase {
  caseId: string;
  code: string;
  caseKind: 'new' | 'carried-over';
  /** How the consent stands. */
  consent: string;
  released: ReleasedState | null;
  hindrances: ReleaseHindrance[];
}

export interface CentreReleases {
  year: number;
  yearState: ReleaseYearState;
  years: { year: number; yearState: ReleaseYearState }[];
  finishedAt: string | null;
  remindedAt: string | null;
  released: number;
  /** First contacts that became no case, released when the centre finished. */
  contacts: number;
  data: ReleasableCase[];
  total: number;
}

export interface ReleaseOutcome {
  caseId: string;
  outcome: 'released' | 'renewed' | 'refused';
  reason?: ReleaseHindrance | 'not-found';
}

export const consentText: Label = {
  de: 'Wenn Sie zustimmen, geht eine anonyme Zusammenfassung dieses Falls ohne Namen, Daten und Orte in die bundesweite Statistik ein. Sie können das zurücknehmen, bis das Jahr ausgezählt ist; danach sind die Angaben vernichtet, und Ihr Fall ist in den veröffentlichten Zahlen nicht mehr zu finden.',
  en: 'If you agree, an anonymous summary of this case without names, dates and places becomes part of the national statistics. You can take that back until the year is counted; after that the data are destroyed, and your case cannot be found in the published numbers any more.',
};

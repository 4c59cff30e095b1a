import type { Published } from '@geleit/disclosure';
import type { Label, StatisticsMethod } from '../tables/method-view.js';
import type { StatisticsErratum } from '../years/year-view.js';
import type { chapterNames } from './chapters.js';

export interface ReportRow {
  code: string;
  label: Label;
  /** Code of the group above, in the table of the groups. */
  parent?: string;
  value: Published | null;
  suppressed: boolean;
  share: Published | null;
}

export interface ReportTable {
  dimension: string;
  title: Label;
  /** Several answers a case: they do not add up to the total. */
  multiple: boolean;
  total: Published | null;
  /** What the percentages refer to. */
  base: Label;
  rows: ReportRow[];
}

export interface ReportChapter {
  name: (typeof chapterNames)[number];
  title: Label;
  sentences: Label[];
  tables: ReportTable[];
}

/** A figure the network published itself, with where it was read. */
export interface PublishedElsewhere {
  figure: string;
  title: Label;
  period: string;
  /** Exactly, rounded to "about", or as a limit. */
  is: string;
  value: number;
  unit: string;
  /** Who tells it: the network, the ministry, the press. */
  told: string;
  source: string;
}

export interface ReportComparison extends PublishedElsewhere {
  /** The same figure of this year, in the unit of the published one. */
  ours: Published | null;
}

export interface StatisticsReport {
  year: number;
  title: Label;
  /** Invented records of the demo world. */
  isDemo: boolean;
  digest: string;
  chapters: ReportChapter[];
  method: StatisticsMethod;
  errata: StatisticsErratum[];
  /** Published figures of this very year beside ours. */
  comparison: ReportComparison[];
  /** Published figures of other years, the newest first. */
  history: { period: string; figures: PublishedElsewhere[] }[];
}

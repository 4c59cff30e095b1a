import type { Label } from './label.js';
import type { Method } from './method.js';
import type { Shown } from './table.js';

export interface ReportRow extends Shown {
  readonly code: string;
  readonly label: Label;
  readonly parent?: string;
  readonly share: number | null;
}

export interface ReportTable {
  readonly dimension: string;
  readonly title: Label;
  readonly multiple: boolean;
  readonly total: number | null;
  readonly base: Label;
  readonly rows: readonly ReportRow[];
}

export interface ReportChapter {
  readonly name: string;
  readonly title: Label;
  readonly sentences: readonly Label[];
  readonly tables: readonly ReportTable[];
}

/** A figure that others published, with where it was read. */
export interface PublishedElsewhere {
  readonly figure: string;
  readonly title: Label;
  /** '2022', or months: '2020-01/2021-06'. */
  readonly period: string;
  readonly is: 'equals' | 'above' | 'just-under' | 'about';
  readonly value: number;
  readonly unit: 'cases' | 'centres' | 'percent';
  readonly told: 'official' | 'official-rounded-down' | 'ministry' | 'press' | 'press-unclear-definition';
  readonly source: string;
}

export interface Report {
  readonly year: number;
  readonly title: Label;
  readonly isDemo: boolean;
  readonly digest: string;
  readonly chapters: readonly ReportChapter[];
  readonly method: Method;
  readonly errata: readonly { readonly id: string; readonly text: string; readonly at: string }[];
  readonly comparison: readonly (PublishedElsewhere & { readonly ours: number | null })[];
  readonly history: readonly { readonly period: string; readonly figures: readonly PublishedElsewhere[] }[];
}

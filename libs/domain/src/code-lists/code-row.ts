/** The two answers every list takes: people may not know, and may not want to say. Neither is an error. */
export type Unanswered = 'unknown' | 'not-stated';

/** A row as it is written in a list; the list gives the source where the row gives none. */
export interface CodeFacts<C extends string> {
  readonly code: C;
  /** Code of another list (or a group) this code belongs to: the area of a kind, the family of a status. */
  readonly parent?: string;
  readonly de: string;
  readonly en: string;
  /** For lists and tables where the full label is too long. */
  readonly short?: { readonly de: string; readonly en: string };
  /** The norm the code stands for, in German citation. */
  readonly norm?: string;
  /** First and last day the code may be chosen, both inclusive. Codes are ended, never renamed. */
  readonly validFrom?: string;
  readonly validTo?: string;
  /** Where the row comes from: `found: …` read in that source, `recall: …` to be verified, `decided` by us. */
  readonly source?: string;
  /** Category in the national statistics; `null`: deliberately not counted. */
  readonly statistics?: string | null;
  /** Code of the Human Trafficking Case Data Standard 2.0 (IOM/HTCDS, CC BY 4.0). */
  readonly htcds?: string;
}

/** A row as everybody reads it. */
export interface CodeRow<C extends string = string> extends CodeFacts<C> {
  readonly source: string;
}

export interface CodeListOptions {
  readonly source: string;
  /** The list is a dimension of the statistics: a row without a category counts as its own code. */
  readonly isCounted?: boolean;
  /** HTCDS code of the unanswered rows. */
  readonly unansweredHtcds?: string;
}

/** Builds a list: fills in source and statistics, and adds the rows `unknown` and `not-stated` at the end. */
export function codeList<const C extends string>(
  options: CodeListOptions,
  rows: readonly CodeFacts<C>[],
): readonly CodeRow<C | Unanswered>[] {
  return [...rows.map((row) => complete(row, options)), ...unanswered(options)];
}

function complete<C extends string>(row: CodeFacts<C>, options: CodeListOptions): CodeRow<C> {
  const sourced = { ...row, source: row.source ?? options.source };
  return row.statistics === undefined && options.isCounted ? { ...sourced, statistics: row.code } : sourced;
}

function unanswered({ unansweredHtcds }: CodeListOptions): readonly CodeRow<Unanswered>[] {
  const shared = { source: 'decided', statistics: 'u', ...(unansweredHtcds ? { htcds: unansweredHtcds } : {}) };
  return [
    { code: 'unknown', de: 'unbekannt', en: 'unknown', ...shared },
    { code: 'not-stated', de: 'keine Angabe', en: 'not stated', ...shared },
  ];
}

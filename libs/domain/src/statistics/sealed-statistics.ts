import type { SealedRecord } from '../data-classes/sealed-record.js';

/** What a case remembers of its release: the one link to the record, which itself names nobody. */
export interface CaseReleaseFields {
  readonly year: number;
  readonly releaseId: string;
  /** Keyed digest of what was released, base64: tells whether the case has changed since. */
  readonly digest: string;
}

export const caseRelease: SealedRecord<CaseReleaseFields> = {
  table: 'case_release',
  fields: { year: 'facts', releaseId: 'facts', digest: 'facts' },
};

/** Ids of the records of first contacts that a centre has released for a year. */
export interface ContactReleaseFields {
  readonly year: number;
  readonly releaseIds: readonly string[];
}

export const contactRelease: SealedRecord<ContactReleaseFields> = {
  table: 'contact_release',
  fields: { year: 'facts', releaseIds: 'facts' },
  // Some thousand bytes say how many contacts there were, roughly; so do the rows of contacts.
  pad: { facts: 4096 },
};

/** Words about a year that was counted wrongly; numbers are never changed. */
export interface ErratumFields {
  readonly text: string;
}

export const erratum: SealedRecord<ErratumFields> = {
  table: 'statistics.erratum',
  fields: { text: 'narrative' },
};

/** A question to a frozen year that the network office keeps. */
export interface SavedTableFields {
  readonly name: string;
  readonly year: number;
  readonly of: 'cases' | 'contacts';
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly filter: Readonly<Record<string, string>>;
}

export const savedTable: SealedRecord<SavedTableFields> = {
  table: 'statistics.saved_table',
  fields: { name: 'narrative', year: 'facts', of: 'facts', rows: 'facts', columns: 'facts', filter: 'facts' },
};

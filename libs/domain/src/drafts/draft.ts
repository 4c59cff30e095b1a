import type { SealedRecord } from '../data-classes/sealed-record.js';

/** A form somebody has begun and not sent yet. */
export interface DraftFields {
  /** Which form it is, in the name of its record: `supportStep`, `caseFile`. */
  readonly form: string;
  /** What stands in the form, as the form sends it. */
  readonly content: Readonly<Record<string, unknown>>;
}

export const draft: SealedRecord<DraftFields> = {
  table: 'draft',
  fields: { form: 'facts', content: 'narrative' },
};

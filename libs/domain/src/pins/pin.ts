import type { SealedRecord } from '../data-classes/sealed-record.js';

/** What stands on top of the timeline of a case: one of its steps, or a note of its own. */
export interface PinFields {
  readonly stepId?: string;
  readonly text?: string;
}

export const pin: SealedRecord<PinFields> = {
  table: 'pin',
  fields: { stepId: 'facts', text: 'narrative' },
};

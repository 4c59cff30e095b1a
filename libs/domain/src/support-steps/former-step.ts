import type { SealedRecord } from '../data-classes/sealed-record.js';
import { supportStep, type SupportStepFields } from './support-step.js';

/** What a step said before it was corrected. Kept for the lead: a correction rewrites nothing unseen. */
export interface FormerStepFields extends SupportStepFields {
  /** The version of the step that said so. */
  readonly version: number;
}

export const formerStep: SealedRecord<FormerStepFields> = {
  table: 'former_step',
  fields: { ...supportStep.fields, version: 'facts' },
};

import type { Code } from '../code-lists/code-lists.js';
import type { SealedRecord } from '../data-classes/sealed-record.js';
import type { PlainDateText } from '../dates/plain-date.js';
import type { DeadlineTrigger, Instruction } from '../deadline-rules/compute/deadline-input.js';

/** Something that happened legally and may set periods running. */
export interface CaseEventFields {
  readonly kind: Code<'eventKind'>;
  /** Day on which it was served, was posted or happened, as `triggerKind` says. */
  readonly date: PlainDateText;
  readonly triggerKind: DeadlineTrigger['kind'];
  readonly evidence?: Code<'evidence'>;
  readonly via?: DeadlineTrigger['via'];
  readonly receivedOn?: PlainDateText;
  /** Land of the court or authority; absent: that of the centre. */
  readonly land?: string;
  /** Day of the asylum application, where the law that applies follows it. */
  readonly appliedOn?: PlainDateText;
  readonly instruction?: Instruction;
  readonly missingInstruction?: boolean;
  readonly note?: string;
}

export const caseEvent: SealedRecord<CaseEventFields> = {
  table: 'case_event',
  fields: {
    kind: 'facts',
    date: 'facts',
    triggerKind: 'facts',
    evidence: 'facts',
    via: 'facts',
    receivedOn: 'facts',
    land: 'facts',
    appliedOn: 'facts',
    instruction: 'facts',
    missingInstruction: 'facts',
    note: 'narrative',
  },
};

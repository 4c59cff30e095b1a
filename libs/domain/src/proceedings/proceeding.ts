import type { Code } from '../code-lists/code-lists.js';
import type { SealedRecord } from '../data-classes/sealed-record.js';
import type { PlainDateText } from '../dates/plain-date.js';

export interface ProceedingStage {
  readonly stage: Code<'proceedingStage'>;
  readonly on?: PlainDateText;
}

/** Time zones in which a hearing may be set; almost always the first. */
export const hearingZones = [
  'Europe/Berlin',
  'Europe/Vienna',
  'Europe/London',
  'Europe/Lisbon',
  'Europe/Bucharest',
  'Europe/Sofia',
  'Europe/Athens',
  'Europe/Kyiv',
  'Europe/Istanbul',
  'UTC',
] as const;

export interface Hearing {
  readonly on: PlainDateText;
  /** Time of day `HH:MM` in `zone`. */
  readonly time?: string;
  readonly zone?: (typeof hearingZones)[number];
  readonly place?: string;
  readonly note?: string;
}

/** A criminal, asylum, court or compensation proceeding, and the client's part in it. */
export interface ProceedingFields {
  readonly kind: Code<'proceedingKind'>;
  /** Witness and accessory prosecutor at once, for example. */
  readonly roles?: readonly Code<'proceedingRole'>[];
  readonly offences?: readonly Code<'offence'>[];
  readonly openedOn?: PlainDateText;
  /** Whether an investigation was opened; `unknown` is not `no`. */
  readonly investigation?: Code<'yesNo'>;
  readonly charge?: Code<'yesNo'>;
  readonly outcome?: Code<'proceedingOutcome'>;
  readonly outcomeOn?: PlainDateText;
  readonly stages?: readonly ProceedingStage[];
  /** Legal events that it brought. */
  readonly eventIds?: readonly string[];
  readonly authority?: string;
  readonly lawyer?: string;
  readonly hearings?: readonly Hearing[];
  readonly note?: string;
  readonly fileNumber?: string;
}

export const proceeding: SealedRecord<ProceedingFields> = {
  table: 'proceeding',
  fields: {
    kind: 'facts',
    roles: 'facts',
    offences: 'facts',
    openedOn: 'facts',
    investigation: 'facts',
    charge: 'facts',
    outcome: 'facts',
    outcomeOn: 'facts',
    stages: 'facts',
    eventIds: 'facts',
    authority: 'narrative',
    lawyer: 'narrative',
    hearings: 'narrative',
    note: 'narrative',
    fileNumber: 'identity',
  },
  // How far a proceeding has come must not show in its length.
  pad: { facts: 1024, narrative: 2048 },
};

/** By day, whatever the order of entry; what has no day stands last. */
export function inOrderOfDays<Dated extends { readonly on?: PlainDateText }>(dated: readonly Dated[]): Dated[] {
  const dayOf = ({ on }: Dated): string => on ?? '9999';
  return dated.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
}

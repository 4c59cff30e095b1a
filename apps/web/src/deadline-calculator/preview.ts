import type { Day } from '../api/types.js';
import type { Foundation, TriggerKind } from './rule.js';

export const stepKinds = [
  'trigger',
  'fiction',
  'moved-notification',
  'first-day',
  'raw',
  'month-end',
  'shift',
  'not-shifted',
  'paper',
  'possibly',
  'regime',
  'version',
  'unverified',
  'due',
] as const;
export type StepKind = (typeof stepKinds)[number];

export interface DeadlineStep {
  readonly kind: StepKind;
  readonly date: Day;
  readonly text: string;
  readonly norm?: string | null;
}

/** The body of `POST /api/deadlines/preview`, and of a deadline with a rule. */
export interface PreviewBody {
  readonly rule: string;
  readonly trigger: {
    readonly date: Day;
    readonly time?: string;
    readonly kind: TriggerKind;
    readonly via?: 'letter' | 'facility';
    readonly receivedOn?: Day;
  };
  readonly land?: string;
  readonly appliedOn?: Day;
  readonly evidence?: string;
  readonly instruction?: { readonly n?: number; readonly unit?: string; readonly dueOn?: Day };
  readonly missingInstruction?: boolean;
}

/** A computed deadline, explained in the language of the request. */
export interface DeadlinePreview {
  readonly rule: string;
  readonly dueOn: Day;
  /** For periods in hours: the instant. */
  readonly dueAt?: string | null;
  readonly notifiedOn: Day;
  readonly possiblyUntil?: Day | null;
  /** To be quite safe a day less for the post: unsettled, too. */
  readonly carefulOn?: Day | null;
  readonly severity: 'legal' | 'financial' | 'organisational';
  readonly legalBasis: string;
  readonly wellFounded: boolean;
  readonly foundation: Foundation;
  readonly source: string;
  readonly paper?: { readonly dueOn: Day; readonly differs: boolean; readonly days: number } | null;
  readonly warnings: readonly { readonly daysBefore: number; readonly on: Day }[];
  readonly steps: readonly DeadlineStep[];
}

import type { components } from '../api/generated/schema.js';
import type { Day } from '../api/types.js';
import type { Foundation, TriggerKind } from './rule.js';

type Schemas = components['schemas'];

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

interface Narrowed {
  foundation: Foundation;
  steps: readonly DeadlineStep[];
}

/** A computed deadline, explained in the language of the request. */
export type DeadlinePreview = Readonly<Omit<Schemas['DeadlinePreview'], keyof Narrowed> & Narrowed>;

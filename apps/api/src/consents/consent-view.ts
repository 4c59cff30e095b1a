import type { ConsentFields, ConsentStanding, ConsentStatement } from '@geleit/domain';
import type { Opened } from '../cases/case-records.js';
import type { Page } from '../common/validation/query-field.js';
import { recordedView, type RecordedView } from '../record-keeping/record-kind.js';
import type { NameOf } from '../users/staff-names.js';

export interface ConsentView extends RecordedView {
  purpose: string;
  state: string;
  on: string;
  language: string | null;
  evidence: string | null;
  recipientKind: string | null;
  recipient: string | null;
  note: string | null;
}

/** How a consent stands after all statements. */
export interface StandingView {
  purpose: string;
  recipient: string | null;
  state: string;
  isGiven: boolean;
  on: string | null;
}

/** The statements, the latest first, and beside them how each purpose stands: what is missing is seen at once. */
export interface ConsentList extends Page<ConsentView> {
  standing: StandingView[];
}

export function consentView(opened: Opened<ConsentFields>, nameOf: NameOf): ConsentView {
  const { fields } = opened;
  return {
    ...recordedView(opened, nameOf),
    purpose: fields.purpose,
    state: fields.state,
    on: fields.on,
    language: fields.language ?? null,
    evidence: fields.evidence ?? null,
    recipientKind: fields.recipientKind ?? null,
    recipient: fields.recipient ?? null,
    note: fields.note ?? null,
  };
}

export function standingView({ purpose, recipient, state, isGiven, on }: ConsentStanding): StandingView {
  return { purpose, recipient: recipient ?? null, state, isGiven, on: on ?? null };
}

export function statementOf({ row, fields }: Opened<ConsentFields>): ConsentStatement {
  const { purpose, state, on, recipient } = fields;
  return {
    purpose,
    state,
    on,
    recordedAt: row.createdAt.toISOString(),
    ...(recipient === undefined ? {} : { recipient }),
  };
}

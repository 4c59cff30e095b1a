import type { CaseEventFields, Instruction } from '@geleit/domain';
import type { CaseRecordRow } from '../cases/case-records.js';
import type { DeadlineProposalView } from '../deadline-proposals/proposal-view.js';
import type { PersonName } from '../users/staff-names.js';

/** A deadline made from an event, before and after a correction of the event. */
export interface RecomputedDeadline {
  deadline: { id: string; title: string; version: number };
  state: string;
  /** What it is due on, and what the rule gives after the correction; null where the rule no longer takes the event. */
  before: string;
  after: string | null;
  /** Whether its date follows. Closed ones stay, and one that paper, authority or court has set keeps its date. */
  applied: boolean;
}

export interface CaseEventView {
  id: string;
  version: number;
  kind: string;
  date: string;
  triggerKind: string;
  evidence: string | null;
  via: string | null;
  receivedOn: string | null;
  land: string | null;
  appliedOn: string | null;
  instruction: Instruction | null;
  missingInstruction: boolean;
  note: string | null;
  proposals: DeadlineProposalView[];
  /** What the correction just made has done; empty in every other answer. */
  recomputed: RecomputedDeadline[];
  recordedBy: PersonName | null;
  createdAt: string;
  updatedAt: string;
}

export function caseEventView(
  row: CaseRecordRow,
  fields: CaseEventFields,
  recordedBy: PersonName | null,
  { proposals = [], recomputed = [] }: { proposals?: DeadlineProposalView[]; recomputed?: RecomputedDeadline[] } = {},
): CaseEventView {
  return {
    id: row.id,
    version: row.version,
    kind: fields.kind,
    date: fields.date,
    triggerKind: fields.triggerKind,
    evidence: fields.evidence ?? null,
    via: fields.via ?? null,
    receivedOn: fields.receivedOn ?? null,
    land: fields.land ?? null,
    appliedOn: fields.appliedOn ?? null,
    instruction: fields.instruction ?? null,
    missingInstruction: fields.missingInstruction ?? false,
    note: fields.note ?? null,
    proposals,
    recomputed,
    recordedBy,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}

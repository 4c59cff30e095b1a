import type { DocumentChunkRow } from './chunk-rows.js';
import { type RecordRows, noRecordRows } from './record-rows.js';
import type {
  CaseAccessRow,
  CaseKeyRow,
  CaseRow,
  DraftRow,
  FormerStepRow,
  OverviewRow,
  RecordRow,
} from '../database/tables.js';

/** The rows of all cases of a centre. */
export interface SealedRows {
  readonly cases: CaseRow[];
  readonly keys: CaseKeyRow[];
  readonly access: CaseAccessRow[];
  readonly overviews: OverviewRow[];
  readonly steps: RecordRow[];
  readonly formerSteps: FormerStepRow[];
  readonly statuses: RecordRow[];
  readonly deadlines: RecordRow[];
  readonly events: RecordRow[];
  readonly proposalLists: RecordRow[];
  readonly records: RecordRows;
  readonly documentChunks: DocumentChunkRow[];
  readonly drafts: DraftRow[];
}

export const noRows = (): SealedRows => ({
  cases: [],
  keys: [],
  access: [],
  overviews: [],
  steps: [],
  formerSteps: [],
  statuses: [],
  deadlines: [],
  events: [],
  proposalLists: [],
  records: noRecordRows(),
  documentChunks: [],
  drafts: [],
});

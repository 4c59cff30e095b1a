import {
  caseEvent,
  caseFile,
  caseOverview,
  deadline,
  draft,
  formerStep,
  overviewOf,
  proposalList,
  residenceStatus,
  type SealedRecord,
  supportStep,
  todayIn,
} from '@geleit/domain';
import { drawCaseKey, type KeyRing, RecordVault, wrapCaseKey } from '@geleit/vault';
import type { DraftRow, FormerStepRow, RecordRow } from '../database/tables.js';
import { demoId } from '../plan/demo-id.js';
import type { Planned, PlannedCase, PlannedDraft, PlannedFormerStep } from '../plan/planned-case.js';
import { chunkRows } from './chunk-rows.js';
import { sealRecord } from './record-rows.js';
import type { SealedRows } from './sealed-rows.js';

/** Draws the key of a case, seals all that belongs to it and adds the rows. */
export function sealCase(ring: KeyRing, planned: PlannedCase, drafts: readonly PlannedDraft[], rows: SealedRows): void {
  const { id, organisationId, restrictedTo, steps, statuses, deadlines, events, proposalLists } = planned;
  const caseKey = drawCaseKey();
  const key = wrapCaseKey(ring, caseKey, organisationId, id);
  rows.keys.push({ organisation_id: organisationId, case_id: id, restricted: restrictedTo !== undefined, key });
  addAccess(planned, rows);
  const vault = new RecordVault({ organisationId, ring, caseKey });
  rows.cases.push(caseRow(ring, vault, planned));
  rows.overviews.push(overviewRow(vault, planned));
  rows.steps.push(...steps.map((step) => recordRow(vault, supportStep, id, step)));
  rows.formerSteps.push(...planned.formerSteps.map((former) => formerStepRow(vault, id, former)));
  rows.statuses.push(...statuses.map((status) => recordRow(vault, residenceStatus, id, status)));
  rows.deadlines.push(...deadlines.map((one) => recordRow(vault, deadline, id, one)));
  rows.events.push(...events.map((event) => recordRow(vault, caseEvent, id, event)));
  rows.proposalLists.push(...proposalLists.map((list) => recordRow(vault, proposalList, id, list)));
  for (const record of planned.records) sealRecord(vault, id, record, rows.records);
  rows.documentChunks.push(...chunkRows(vault, planned.records));
  rows.drafts.push(...drafts.filter(({ caseId }) => caseId === id).map((one) => draftRow(vault, one)));
  vault.wipe();
}

function caseRow(ring: KeyRing, vault: RecordVault, planned: PlannedCase): SealedRows['cases'][number] {
  const { id, fields } = planned;
  const { facts, narrative, identity } = vault.sealFields(caseFile, id, fields);
  return {
    organisation_id: planned.organisationId,
    id,
    responsible_id: planned.responsibleId,
    state: planned.state,
    restricted: planned.restrictedTo !== undefined,
    code_hash: ring.codeHash(fields.code),
    fingerprint: vault.fingerprint(caseFile.table, id, fields),
    facts,
    narrative,
    identity,
    ...authorshipOf(planned),
  };
}

/** The overview is folded by the same function that folds it in the product. */
function overviewRow(vault: RecordVault, planned: PlannedCase): SealedRows['overviews'][number] {
  const { id, organisationId, createdAt, updatedAt, steps, statuses, deadlines } = planned;
  const overview = overviewOf({
    case: planned.fields,
    createdOn: dayOf(createdAt),
    steps: steps.map(({ fields }) => fields),
    statuses: statuses.map((status) => ({ ...status.fields, id: status.id, recordedOn: dayOf(status.createdAt) })),
    deadlines: deadlines.map((one) => ({ ...one.fields, id: one.id })),
  });
  const { facts } = vault.sealFields(caseOverview, id, overview);
  return { organisation_id: organisationId, case_id: id, facts, updated_at: updatedAt };
}

function recordRow<Fields extends object>(
  vault: RecordVault,
  record: SealedRecord<Fields>,
  caseId: string,
  planned: Planned<NoInfer<Fields>>,
): RecordRow {
  const { id, fields } = planned;
  const { facts, narrative } = vault.sealFields(record, id, fields);
  const fingerprint = vault.fingerprint(record.table, id, fields);
  const { organisationId } = vault;
  const authorship = authorshipOf(planned);
  return { organisation_id: organisationId, id, case_id: caseId, fingerprint, facts, narrative, ...authorship };
}

function formerStepRow(vault: RecordVault, caseId: string, planned: PlannedFormerStep): FormerStepRow {
  const { id, stepId, fields, replacedBy, replacedAt } = planned;
  const { facts, narrative } = vault.sealFields(formerStep, id, fields);
  const link = { organisation_id: vault.organisationId, id, case_id: caseId, step_id: stepId };
  return { ...link, facts, narrative, created_by: replacedBy, created_at: replacedAt };
}

function draftRow(vault: RecordVault, planned: PlannedDraft): DraftRow {
  const { id, caseId, createdBy, organisationId, fields } = planned;
  const { facts, narrative } = vault.sealFields(draft, id, fields);
  const { created_by: _author, ...logistics } = authorshipOf(planned);
  const fingerprint = vault.fingerprint(draft.table, id, fields);
  const link = { organisation_id: organisationId, id, case_id: caseId, user_id: createdBy };
  return { ...link, fingerprint, facts, narrative, ...logistics };
}

function addAccess(
  { id, organisationId, restrictedTo = [], createdBy, updatedAt }: PlannedCase,
  rows: SealedRows,
): void {
  for (const userId of restrictedTo) {
    rows.access.push({
      organisation_id: organisationId,
      id: demoId(updatedAt, `access/${id}/${userId}`),
      case_id: id,
      user_id: userId,
      kind: 'allow',
      from_at: updatedAt,
      created_by: createdBy,
      created_at: updatedAt,
    });
  }
}

const dayOf = (instant: Date): string => todayIn('Europe/Berlin', instant.getTime());

const authorshipOf = ({ createdBy, version, createdAt, updatedAt }: Planned<unknown>) => ({
  created_by: createdBy,
  version,
  created_at: createdAt,
  updated_at: updatedAt,
});

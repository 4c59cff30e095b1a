import {
  caseEvent,
  type CaseEventFields,
  caseFile,
  type CaseFileFields,
  caseOverview,
  type CaseOverviewFields,
  deadline,
  type DeadlineFields,
  draft,
  type DraftFields,
  proposalList,
  type ProposalListFields,
  residenceStatus,
  type ResidenceStatusFields,
  type SealedRecord,
  supportStep,
  type SupportStepFields,
  todayIn,
} from '@geleit/domain';
import { type KeyRing, RecordVault, type SealedRow, unwrapCaseKey } from '@geleit/vault';
import type { StolenCopy } from '../stolen-copy.js';

/** A record of a case, opened, with the day on which it was entered. */
export type OpenedRecord<Fields> = Fields & { id: string; recordedOn: string };

/** Everything of a case that its key opens. */
export interface OpenedCase {
  row: CaseRow;
  fields: CaseFileFields;
  overview: CaseOverviewFields;
  steps: OpenedRecord<SupportStepFields>[];
  statuses: OpenedRecord<ResidenceStatusFields>[];
  deadlines: OpenedRecord<DeadlineFields>[];
  events: OpenedRecord<CaseEventFields>[];
  proposalLists: OpenedRecord<ProposalListFields>[];
  drafts: OpenedRecord<DraftFields>[];
}

interface CaseRow extends SealedRow {
  id: string;
  organisation_id: string;
  responsible_id: string;
  state: string;
  restricted: boolean;
  created_at: Date;
  updated_at: Date;
  key: Buffer;
  overview: Buffer;
}

type BelowRow = SealedRow & { id: string; case_id: string; created_at: Date };

/** Opens all cases of the centre whose ring it is; a value that does not open fails the test. */
export async function openCentre(copy: StolenCopy, ring: KeyRing, organisationId: string): Promise<OpenedCase[]> {
  const below = async (table: string): Promise<BelowRow[]> =>
    copy.rows<BelowRow>(`select * from ${table} where organisation_id = $1 order by created_at, id`, [organisationId]);
  const [steps, statuses, deadlines, events, proposalLists, drafts] = [
    await below('support_step'),
    await below('residence_status'),
    await below('deadline'),
    await below('case_event'),
    await below('proposal_list'),
    await below('draft'),
  ];
  const cases = await copy.rows<CaseRow>(
    `select c.*, k.key, o.facts as overview from case_file c
     join keys.case_key k on k.organisation_id = c.organisation_id and k.case_id = c.id
     join case_overview o on o.organisation_id = c.organisation_id and o.case_id = c.id
     where c.organisation_id = $1 order by c.created_at, c.id`,
    [organisationId],
  );
  return cases.map((row) => {
    const caseKey = unwrapCaseKey(ring, row.key, organisationId, row.id);
    const vault = new RecordVault({ organisationId, ring, caseKey });
    return {
      row,
      fields: vault.openFields(caseFile, row.id, row),
      overview: vault.openFields(caseOverview, row.id, { facts: row.overview }),
      steps: opened(vault, supportStep, row.id, steps),
      statuses: opened(vault, residenceStatus, row.id, statuses),
      deadlines: opened(vault, deadline, row.id, deadlines),
      events: opened(vault, caseEvent, row.id, events),
      proposalLists: opened(vault, proposalList, row.id, proposalLists),
      drafts: opened(vault, draft, row.id, drafts),
    };
  });
}

function opened<Fields extends object>(
  vault: RecordVault,
  record: SealedRecord<Fields>,
  caseId: string,
  rows: readonly BelowRow[],
): OpenedRecord<Fields>[] {
  const own = rows.filter(({ case_id }) => case_id === caseId);
  return own.map((row) => ({
    ...vault.openFields(record, row.id, row),
    id: row.id,
    recordedOn: dayOf(row.created_at),
  }));
}

export const dayOf = (instant: Date): string => todayIn('Europe/Berlin', instant.getTime());

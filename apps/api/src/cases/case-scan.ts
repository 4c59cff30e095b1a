import { caseOverview, type CaseOverviewFields } from '@geleit/domain';
import { type KeyRing, RecordVault, unwrapCaseKey } from '@geleit/vault';

/** What a row below a case brings along of its case when many cases are read at once. */
export interface ScannedRow {
  case_id: string;
  case_state: string;
  responsible_id: string;
  key: Buffer;
  overview: Buffer;
}

export interface ScannedCase {
  id: string;
  state: string;
  responsibleId: string;
  vault: RecordVault;
  overview: CaseOverviewFields;
}

/** The joins that bring it; row-level security on the key hides what the person may not open. `r` is the table read. */
export const scanJoins = `
  join case_file c on c.organisation_id = r.organisation_id and c.id = r.case_id
  join keys.case_key k on k.organisation_id = r.organisation_id and k.case_id = r.case_id
  join case_overview o on o.organisation_id = r.organisation_id and o.case_id = r.case_id`;
export const scanColumns = 'r.case_id, c.state as case_state, c.responsible_id, k.key, o.facts as overview';

/** Opens rows of many cases, each case's key once. Whoever makes it wipes it. */
export class CaseScan {
  private readonly cases = new Map<string, ScannedCase>();

  constructor(
    private readonly organisationId: string,
    private readonly ring: KeyRing,
  ) {}

  caseOf(row: ScannedRow): ScannedCase {
    const known = this.cases.get(row.case_id);
    if (known) return known;
    const { organisationId, ring } = this;
    const vault = new RecordVault({
      organisationId,
      ring,
      caseKey: unwrapCaseKey(ring, row.key, organisationId, row.case_id),
    });
    const overview = vault.openFields(caseOverview, row.case_id, { facts: row.overview });
    const scanned = { id: row.case_id, state: row.case_state, responsibleId: row.responsible_id, vault, overview };
    this.cases.set(row.case_id, scanned);
    return scanned;
  }

  wipe(): void {
    for (const { vault } of this.cases.values()) vault.wipe();
    this.cases.clear();
  }
}

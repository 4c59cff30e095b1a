import type { ResidenceStatusFields } from '@geleit/domain';
import type { CaseRecordRow } from '../cases/case-records.js';
import type { PersonName } from '../users/staff-names.js';

export interface ResidenceStatusView {
  id: string;
  version: number;
  status: string;
  validFrom: string | null;
  validUntil: string | null;
  document: string | null;
  authority: string | null;
  appliedOn: string | null;
  reason: string | null;
  note: string | null;
  deadlineId: string | null;
  recordedBy: PersonName | null;
  createdAt: string;
  updatedAt: string;
}

export function residenceStatusView(
  row: CaseRecordRow,
  fields: ResidenceStatusFields,
  recordedBy: PersonName | null,
  deadlineId: string | null,
): ResidenceStatusView {
  return {
    id: row.id,
    version: row.version,
    status: fields.status,
    validFrom: fields.validFrom ?? null,
    validUntil: fields.validUntil ?? null,
    document: fields.document ?? null,
    authority: fields.authority ?? null,
    appliedOn: fields.appliedOn ?? null,
    reason: fields.reason ?? null,
    note: fields.note ?? null,
    deadlineId,
    recordedBy,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}

import {
  benefit,
  caseDocument,
  consent,
  goal,
  healthNeed,
  housingStay,
  pin,
  proceeding,
  riskAssessment,
  type SealedRecord,
  task,
} from '@geleit/domain';
import type { RecordVault } from '@geleit/vault';
import type { Row, Table } from '../database/insert-rows.js';
import { recordOfCase, table } from '../database/tables.js';
import type { PlannedRecord, RecordFieldsOf, RecordKind } from '../plan/planned-records.js';

const sealedRecords: { [Kind in RecordKind]: SealedRecord<RecordFieldsOf[Kind]> } = {
  consent,
  riskAssessment,
  goal,
  task,
  housingStay,
  healthNeed,
  benefit,
  proceeding,
  pin,
  document: caseDocument,
};
const kinds = Object.keys(sealedRecords) as RecordKind[];

/** Columns of classes that only some records have, sealed apart from the rest. */
const guarded: Partial<Record<RecordKind, 'location' | 'identity'>> = {
  housingStay: 'location',
  proceeding: 'identity',
};

/** Logistics that only some records have. */
const further: Partial<Record<RecordKind, Readonly<Record<string, 'timestamptz'>>>> = {
  document: { completed_at: 'timestamptz' },
};

const ofEachKind = <Value>(make: (kind: RecordKind) => Value) =>
  Object.fromEntries(kinds.map((kind) => [kind, make(kind)])) as Record<RecordKind, Value>;

export const recordTables: Readonly<Record<RecordKind, Table>> = ofEachKind((kind) => {
  const apart = guarded[kind];
  const columns = { ...recordOfCase, ...(apart ? { [apart]: 'bytea' as const } : {}), ...further[kind] };
  return table(sealedRecords[kind].table, columns);
});

export type RecordRows = Readonly<Record<RecordKind, Row<Table>[]>>;

export const noRecordRows = (): RecordRows => ofEachKind(() => []);

/** Seals a record of a case with all its classes and adds its row. */
export function sealRecord(vault: RecordVault, caseId: string, planned: PlannedRecord, rows: RecordRows): void {
  const { kind, id, fields, createdBy, version, createdAt, updatedAt } = planned;
  // Which fields belong to which record, its kind has said already.
  const record = sealedRecords[kind] as SealedRecord<object>;
  rows[kind].push({
    organisation_id: vault.organisationId,
    id,
    case_id: caseId,
    fingerprint: vault.fingerprint(record.table, id, fields),
    ...vault.sealFields(record, id, fields),
    created_by: createdBy,
    version,
    created_at: createdAt,
    updated_at: updatedAt,
    // All of it has come.
    ...(kind === 'document' ? { completed_at: createdAt } : {}),
  });
}

import { caseDocumentChunk } from '@geleit/domain';
import type { RecordVault } from '@geleit/vault';
import type { Row } from '../database/insert-rows.js';
import { table } from '../database/tables.js';
import { demoFile, type DemoFileName } from '../files/demo-files.js';
import type { PlannedRecord } from '../plan/planned-records.js';

export const documentChunkTable = table('document_chunk', {
  organisation_id: 'uuid',
  document_id: 'uuid',
  number: 'integer',
  narrative: 'bytea',
  created_at: 'timestamptz',
});
export type DocumentChunkRow = Row<typeof documentChunkTable>;

/** The bytes of the documents of a case: each of them is one piece. */
export function chunkRows(vault: RecordVault, records: readonly PlannedRecord[]): DocumentChunkRow[] {
  return records.flatMap((one) => {
    if (one.kind !== 'document') return [];
    const place = {
      table: caseDocumentChunk.table,
      fileId: one.id,
      dataClass: 'narrative',
      number: 0,
      isLast: true,
    } as const;
    const narrative = vault.sealChunk(place, demoFile(one.fields.fileName as DemoFileName));
    const { organisationId } = vault;
    return [{ organisation_id: organisationId, document_id: one.id, number: 0, narrative, created_at: one.createdAt }];
  });
}

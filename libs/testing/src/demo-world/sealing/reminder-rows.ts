import { reminder, reminderOf } from '@geleit/domain';
import type { ServerVault } from '@geleit/vault';
import type { ReminderRow } from '../database/tables.js';
import type { PlannedCase } from '../plan/planned-case.js';

/** What jobs know of the open deadlines of a case; made by the same function as in the product. */
export function reminderRows(
  vault: ServerVault,
  { id: caseId, organisationId, deadlines }: PlannedCase,
): ReminderRow[] {
  return deadlines
    .filter(({ fields }) => fields.state === 'open')
    .map(({ id, fields, createdAt, updatedAt }) => ({
      organisation_id: organisationId,
      id,
      case_id: caseId,
      ...vault.sealFields(reminder, id, reminderOf(fields), organisationId),
      version: 1,
      created_at: createdAt,
      updated_at: updatedAt,
    }));
}

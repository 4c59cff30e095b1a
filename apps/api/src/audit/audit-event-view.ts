import type { Role } from '@geleit/domain';
import type { PersonName } from '../users/staff-names.js';
import type { AuditEvent } from './audit-event.entity.js';

export interface AuditEventView {
  id: string;
  /** Place in the chain; null until the row is chained. */
  number: number | null;
  at: string;
  /** With the role she had then. The name is empty for who is not of this organisation, such as an administrator. */
  by: { id: string; name: string; role: Role | null } | null;
  action: string;
  subject: string;
  outcome: 'done' | 'refused';
  caseId: string | null;
  recordId: string | null;
  /** How many rows a list or search has shown. */
  shown: number;
  /** Names of the fields written, never their content. */
  fields: string[];
  /** Why an address was opened; shown in the access log of its case. */
  reason: string | null;
}

export function auditEventView(
  event: AuditEvent,
  nameOf: (id: string | null) => PersonName | null,
  reason: string | null = null,
): AuditEventView {
  const { id, number, at, actorId, role, action, subject, outcome, caseId, recordId, shown, fields } = event;
  const by = nameOf(actorId);
  return {
    id,
    number: number === null ? null : Number(number),
    at: at.toISOString(),
    by: by && { ...by, role },
    action,
    subject,
    outcome,
    caseId,
    recordId,
    shown: shown.length,
    fields,
    reason,
  };
}

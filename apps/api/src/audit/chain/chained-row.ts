/**
 * A row of the protocol as its chain reads it. `at_micros`, because a `Date` loses what PostgreSQL keeps; lists as
 * PostgreSQL writes them, because taking them apart cost more than all the rest of a link.
 */
export interface ChainedRow {
  id: string;
  at_micros: string;
  actor_id: string | null;
  role: string | null;
  action: string;
  subject: string;
  outcome: string;
  case_id: string | null;
  record_id: string | null;
  shown: string;
  fields: string;
}

export const chainedColumns = `id, (extract(epoch from at) * 1000000)::bigint::text as at_micros, actor_id, role, action,
  subject, outcome, case_id, record_id, shown::text as shown, fields::text as fields`;

/** The row at its place as text that is the same whoever reads it: every column, in this order. */
export function canonicalRow(organisationId: string, number: number, row: ChainedRow): string {
  const { id, at_micros, actor_id, role, action, subject, outcome, case_id, record_id, shown, fields } = row;
  return JSON.stringify([
    organisationId,
    number,
    id,
    at_micros,
    actor_id,
    role,
    action,
    subject,
    outcome,
    case_id,
    record_id,
    shown,
    fields,
  ]);
}

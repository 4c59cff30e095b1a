import type { ColumnType, Row, Table } from './insert-rows.js';

export const table = <const Column extends string>(
  name: string,
  columns: Readonly<Record<Column, ColumnType>>,
): Table<Column> => ({ name, columns });

const logistics = { version: 'integer', created_at: 'timestamptz', updated_at: 'timestamptz' } as const;
export const recordOfCase = {
  organisation_id: 'uuid',
  id: 'uuid',
  case_id: 'uuid',
  fingerprint: 'bytea',
  facts: 'bytea',
  narrative: 'bytea',
  created_by: 'uuid',
  ...logistics,
} as const;

export const organisationTable = table('organisation', {
  id: 'uuid',
  state: 'text',
  server: 'bytea',
  fingerprint: 'bytea',
  ...logistics,
});
export const userTable = table('user_account', {
  organisation_id: 'uuid',
  id: 'uuid',
  role: 'text',
  state: 'text',
  email_hash: 'bytea',
  server: 'bytea',
  ...logistics,
});
export const invitationTable = table('invitation', {
  organisation_id: 'uuid',
  id: 'uuid',
  user_id: 'uuid',
  token_hash: 'bytea',
  fingerprint: 'bytea',
  expires_at: 'timestamptz',
  created_by: 'uuid',
  ...logistics,
});
export const memberKeyTable = table('keys.member_key', {
  organisation_id: 'uuid',
  user_id: 'uuid',
  salt: 'bytea',
  memory_mib: 'integer',
  passes: 'integer',
  public_key: 'bytea',
  private_key: 'bytea',
  created_at: 'timestamptz',
});
export const holderTable = table('keys.holder', {
  organisation_id: 'uuid',
  id: 'uuid',
  kind: 'text',
  public_key: 'bytea',
  confirmation: 'bytea',
  ring: 'bytea',
  generation: 'integer',
  created_at: 'timestamptz',
});
export const centreKeyTable = table('keys.centre_key', { organisation_id: 'uuid', key: 'bytea' });
export const caseTable = table('case_file', {
  organisation_id: 'uuid',
  id: 'uuid',
  responsible_id: 'uuid',
  state: 'text',
  restricted: 'boolean',
  code_hash: 'bytea',
  fingerprint: 'bytea',
  facts: 'bytea',
  narrative: 'bytea',
  identity: 'bytea',
  created_by: 'uuid',
  ...logistics,
});
export const caseKeyTable = table('keys.case_key', {
  organisation_id: 'uuid',
  case_id: 'uuid',
  restricted: 'boolean',
  key: 'bytea',
});
export const caseAccessTable = table('keys.case_access', {
  organisation_id: 'uuid',
  id: 'uuid',
  case_id: 'uuid',
  user_id: 'uuid',
  kind: 'text',
  from_at: 'timestamptz',
  created_by: 'uuid',
  created_at: 'timestamptz',
});
export const overviewTable = table('case_overview', {
  organisation_id: 'uuid',
  case_id: 'uuid',
  facts: 'bytea',
  updated_at: 'timestamptz',
});
export const stepTable = table('support_step', recordOfCase);
export const formerStepTable = table('former_step', {
  organisation_id: 'uuid',
  id: 'uuid',
  case_id: 'uuid',
  step_id: 'uuid',
  facts: 'bytea',
  narrative: 'bytea',
  created_by: 'uuid',
  created_at: 'timestamptz',
});
export type FormerStepRow = Row<typeof formerStepTable>;
export const statusTable = table('residence_status', recordOfCase);
export const deadlineTable = table('deadline', recordOfCase);
export const eventTable = table('case_event', recordOfCase);
export const proposalListTable = table('proposal_list', recordOfCase);
export const draftTable = table('draft', {
  organisation_id: 'uuid',
  id: 'uuid',
  case_id: 'uuid',
  user_id: 'uuid',
  fingerprint: 'bytea',
  facts: 'bytea',
  narrative: 'bytea',
  ...logistics,
});
export const auditTable = table('audit_event', {
  organisation_id: 'uuid',
  id: 'uuid',
  at: 'timestamptz',
  actor_id: 'uuid',
  role: 'text',
  action: 'text',
  subject: 'text',
  outcome: 'text',
  case_id: 'uuid',
  record_id: 'uuid',
  shown: 'uuid[]',
  fields: 'text[]',
});

export const reminderTable = table('keys.reminder', {
  organisation_id: 'uuid',
  id: 'uuid',
  case_id: 'uuid',
  server: 'bytea',
  ...logistics,
});
export const deputyTable = table('deputy', {
  organisation_id: 'uuid',
  id: 'uuid',
  user_id: 'uuid',
  deputy_id: 'uuid',
  from_on: 'date',
  until_on: 'date',
  fingerprint: 'bytea',
  created_by: 'uuid',
  ...logistics,
});

export type DeputyRow = Row<typeof deputyTable>;
export type ReminderRow = Row<typeof reminderTable>;
export type OrganisationRow = Row<typeof organisationTable>;
export type UserRow = Row<typeof userTable>;
export type InvitationRow = Row<typeof invitationTable>;
export type MemberKeyRow = Row<typeof memberKeyTable>;
export type HolderRow = Row<typeof holderTable>;
export type CentreKeyRow = Row<typeof centreKeyTable>;
export type CaseRow = Row<typeof caseTable>;
export type CaseKeyRow = Row<typeof caseKeyTable>;
export type CaseAccessRow = Row<typeof caseAccessTable>;
export type OverviewRow = Row<typeof overviewTable>;
export type RecordRow = Row<typeof stepTable>;
export type DraftRow = Row<typeof draftTable>;
export type AuditRow = Row<typeof auditTable>;

export const statisticsYearTable = table('statistics.year', {
  year: 'integer',
  id: 'uuid',
  state: 'text',
  countries: 'text[]',
  public_key: 'bytea',
  private_key: 'bytea',
  opened_at: 'timestamptz',
  collecting_at: 'timestamptz',
});
export const cellTable = table('statistics.cell', {
  year: 'integer',
  cube: 'text',
  table_id: 'text',
  place: 'integer',
  codes: 'text[]',
  value: 'integer',
  structural: 'boolean',
});
export const releaseTable = table('statistics.release', { id: 'uuid', year: 'integer', box: 'bytea' });
export const statisticsCentreTable = table('statistics.centre', {
  year: 'integer',
  organisation_id: 'uuid',
  released: 'integer',
  finished_at: 'timestamptz',
  finished_with: 'integer',
});

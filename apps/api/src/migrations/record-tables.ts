import type { QueryRunner } from 'typeorm';

/**
 * A table of records below a case, with row-level security: what it says is sealed by class, the rest is logistics.
 * @param guarded a further class, sealed in a column of its own
 */
export async function createRecordTable(
  queryRunner: QueryRunner,
  table: string,
  { guarded }: { guarded?: 'identity' | 'location' } = {},
): Promise<void> {
  const sealed = ['facts', 'narrative', ...(guarded ? [guarded] : [])];
  await queryRunner.query(`
    create table ${table} (
      organisation_id uuid not null,
      id uuid not null,
      case_id uuid not null,
      fingerprint bytea not null,
      ${sealed.map((column) => `${column} bytea not null,`).join('\n      ')}
      created_by uuid not null,
      version integer not null,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (organisation_id, id),
      foreign key (organisation_id, case_id) references case_file (organisation_id, id) on delete cascade
    );
    create index ${table}_of_case on ${table} (organisation_id, case_id);
    alter table ${table} ${sealed.map((column) => `alter column ${column} set storage external`).join(', ')};
  `);
  await openToTeams(queryRunner, table);
}

/** Row-level security for a table that only those who work with cases may see, in their own centre. */
export async function openToTeams(queryRunner: QueryRunner, table: string): Promise<void> {
  await queryRunner.query(`
    alter table ${table} enable row level security;
    alter table ${table} force row level security;
    create policy own_cases on ${table} to geleit_app using (organisation_id = (select geleit_case_org()))
      with check (organisation_id = (select geleit_case_org()));
    grant select, insert, update, delete on ${table} to geleit_app;
  `);
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Legal events of a case, and the lists of what they propose. */
export class Events1764000000004 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['case_event', 'proposal_list']) {
      await queryRunner.query(`
        create table ${table} (
          organisation_id uuid not null,
          id uuid not null,
          case_id uuid not null,
          fingerprint bytea not null,
          facts bytea not null,
          narrative bytea not null,
          created_by uuid not null,
          version integer not null,
          created_at timestamptz not null,
          updated_at timestamptz not null,
          primary key (organisation_id, id),
          foreign key (organisation_id, case_id) references case_file (organisation_id, id) on delete cascade
        );
        create index ${table}_of_case on ${table} (organisation_id, case_id);
        alter table ${table} alter column facts set storage external, alter column narrative set storage external;
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy own_cases on ${table} to geleit_app using (organisation_id = (select geleit_case_org()))
          with check (organisation_id = (select geleit_case_org()));
        grant select, insert, update, delete on ${table} to geleit_app;
      `);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table proposal_list, case_event');
  }
}

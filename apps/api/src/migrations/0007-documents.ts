import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createRecordTable, openToTeams } from './record-tables.js';

/**
 * Documents and their bytes in sealed chunks. `completed_at` tells the job which uploads nobody has finished: it takes
 * those away, and can neither see nor touch any other.
 */
export class Documents1764000000701 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createRecordTable(queryRunner, 'document');
    await queryRunner.query(`
      alter table document add column completed_at timestamptz;

      create table document_chunk (
        organisation_id uuid not null,
        document_id uuid not null,
        number integer not null check (number >= 0),
        narrative bytea not null,
        created_at timestamptz not null,
        primary key (organisation_id, document_id, number),
        foreign key (organisation_id, document_id) references document (organisation_id, id) on delete cascade
      );
      alter table document_chunk alter column narrative set storage external;
    `);
    await openToTeams(queryRunner, 'document_chunk');
    await queryRunner.query(`
      create policy one_centre on document to geleit_jobs
        using (organisation_id = (select geleit_org()) and completed_at is null);
      grant select (organisation_id, completed_at, created_at), delete on document to geleit_jobs;

      create function organisations_with_uploads() returns setof uuid
      language sql stable security definer set search_path = public as $$
        select distinct organisation_id from document where completed_at is null
      $$;
      revoke execute on function organisations_with_uploads from public;
      grant execute on function organisations_with_uploads to geleit_jobs;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop function organisations_with_uploads; drop table document_chunk, document');
  }
}

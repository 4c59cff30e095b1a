import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToTeams } from './record-tables.js';

/** What a centre decides about the rules of deadlines: its own ones, and which legal ones events propose. */
export class DeadlineRules1764000000003 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table deadline_rule_book (
        organisation_id uuid not null references organisation (id),
        id uuid not null,
        facts bytea not null,
        narrative bytea not null,
        version integer not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        primary key (organisation_id, id),
        check (id = organisation_id)
      );
      alter table deadline_rule_book alter column facts set storage external,
        alter column narrative set storage external;
    `);
    await openToTeams(queryRunner, 'deadline_rule_book');
    await queryRunner.query('revoke delete on deadline_rule_book from geleit_app');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table deadline_rule_book');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a centre had released when it said that it has finished: all the network office may know of how much there is.
 * The running count of a centre moves with every release and every consent taken back; its role cannot read it
 * any more.
 */
export class FinishedWith1764000001000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table statistics.centre add column finished_with integer check (finished_with >= 0);
      update statistics.centre set finished_with = released where finished_at is not null;
      alter table statistics.centre
        add constraint finished_with_something check ((finished_at is null) = (finished_with is null));
      revoke select on statistics.centre from geleit_stats;
      grant select (year, organisation_id, finished_at, finished_with, reminded_at) on statistics.centre to geleit_stats;
      grant update (finished_with) on statistics.centre to geleit_app;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      grant select on statistics.centre to geleit_stats;
      alter table statistics.centre drop column finished_with;
    `);
  }
}

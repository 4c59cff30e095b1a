import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The day on which a calendar address was last read. */
export class CalendarFeedUse1764000000700 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table calendar_feed add column last_read_on date');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table calendar_feed drop column last_read_on');
  }
}

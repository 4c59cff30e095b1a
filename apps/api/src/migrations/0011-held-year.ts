import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever takes a record out waits for who counts the year or writes its records anew, and hears whether it is still
 * open: otherwise a record could be counted that was said to be withdrawn.
 */
export class HeldYear1764000001100 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create function statistics.hold_year(held integer) returns boolean language plpgsql security definer
      set search_path = statistics, pg_temp as $$
      begin
        perform from statistics.year y where y.year = held and y.state <> 'frozen' for share;
        return found;
      end $$;
      revoke execute on function statistics.hold_year(integer) from public;
      grant execute on function statistics.hold_year(integer) to geleit_app;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop function statistics.hold_year(integer)');
  }
}

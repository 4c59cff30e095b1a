import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What health checks and metrics ask: which migrations ran, and how many sessions there are, of no centre in particular. */
export class Operation1764000000002 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      grant select on migrations to geleit_app;
      create function live_sessions(since timestamptz) returns integer
      language sql stable security definer set search_path = public as $$
        select count(*)::integer from session where last_seen_at > since
      $$;
      revoke execute on function live_sessions from public;
      grant execute on function live_sessions to geleit_app;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop function live_sessions;
      revoke select on migrations from geleit_app;
    `);
  }
}

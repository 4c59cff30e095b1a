import type { MigrationInterface, QueryRunner } from 'typeorm';
import { accessRules } from './0001-foundation/access-rules.js';
import { lookUps } from './0001-foundation/look-ups.js';
import { tables } from './0001-foundation/tables.js';

/** Tables, log-in look-ups and row-level security of the first version. Run as `geleit_owner`. */
export class Foundation1764000000001 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [tables, lookUps, accessRules]) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table audit_head, audit_event, draft, deadline, residence_status, support_step, case_overview,
        keys.case_access, keys.case_key, case_file, keys.centre_key, recovery, invitation, login_attempt, session,
        keys.holder, keys.member_key, user_account, organisation, installation cascade;
      drop function geleit_case_org, geleit_org, geleit_user, geleit_role, geleit_now, geleit_use_ring, geleit_blocked_cases, geleit_allowed_cases,
        find_login, find_session, find_invitation, end_session, organisations_with_unchained_events cascade;
      drop schema keys;
    `);
  }
}

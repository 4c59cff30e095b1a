import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToTeams } from './record-tables.js';
import { statisticsRules } from './0009-statistics/rules.js';
import { statisticsTables } from './0009-statistics/tables.js';

/**
 * National statistics. The schema is read by `geleit_stats` alone, which reads nothing else; the API puts sealed
 * releases in and takes them out by their id.
 */
export class Statistics1764000000900 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [statisticsTables, statisticsRules]) await queryRunner.query(statement);
    for (const table of ['case_release', 'contact_release']) await openToTeams(queryRunner, table);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table contact_release, case_release; drop schema statistics cascade;');
  }
}

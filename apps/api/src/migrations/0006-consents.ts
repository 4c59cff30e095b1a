import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createRecordTable } from './record-tables.js';

/** What clients agreed to. */
export class Consents1764000000600 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createRecordTable(queryRunner, 'consent');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table consent');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createRecordTable } from './record-tables.js';

/** What threatens clients, over time. */
export class Risk1764000000602 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createRecordTable(queryRunner, 'risk_assessment');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table risk_assessment');
  }
}

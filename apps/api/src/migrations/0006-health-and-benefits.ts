import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createRecordTable } from './record-tables.js';

/** Health, and what clients live on. */
export class HealthAndBenefits1764000000604 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['health_need', 'benefit']) await createRecordTable(queryRunner, table);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table benefit, health_need');
  }
}

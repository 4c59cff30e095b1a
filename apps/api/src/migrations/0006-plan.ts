import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createRecordTable } from './record-tables.js';

/** Goals and tasks of a support plan. */
export class Plan1764000000601 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['goal', 'task']) await createRecordTable(queryRunner, table);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table task, goal');
  }
}

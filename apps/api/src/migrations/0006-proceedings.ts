import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createRecordTable } from './record-tables.js';

/** Proceedings in which clients have a part. */
export class Proceedings1764000000605 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createRecordTable(queryRunner, 'proceeding', { guarded: 'identity' });
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table proceeding');
  }
}

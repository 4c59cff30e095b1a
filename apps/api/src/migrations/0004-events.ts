import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createRecordTable } from './record-tables.js';

/** Legal events of a case, and the lists of what they propose. */
export class Events1764000000004 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['case_event', 'proposal_list']) {
      await createRecordTable(queryRunner, table);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table proposal_list, case_event');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createRecordTable, openToTeams } from './record-tables.js';

/** Contacts without a case, links between cases, pins, what steps said before they were corrected. */
export class ContactsAndLinks1764000000800 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createRecordTable(queryRunner, 'pin');
    await queryRunner.query(tables);
    for (const table of ['contact', 'case_link', 'former_step']) await openToTeams(queryRunner, table);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table former_step, case_link, contact, pin');
  }
}

const ofCentre = `
    organisation_id uuid not null references organisation (id),
    id uuid not null,
    fingerprint bytea not null,
    facts bytea not null,`;
const logistics = `
    created_by uuid not null,
    version integer not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (organisation_id, id)`;

const tables = `
  create table contact (${ofCentre}
    narrative bytea not null,${logistics}
  );
  alter table contact alter column facts set storage external, alter column narrative set storage external;

  create table case_link (${ofCentre}${logistics}
  );
  alter table case_link alter column facts set storage external;

  create table former_step (
    organisation_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    step_id uuid not null,
    facts bytea not null,
    narrative bytea not null,
    created_by uuid not null,
    created_at timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, case_id) references case_file (organisation_id, id) on delete cascade,
    foreign key (organisation_id, step_id) references support_step (organisation_id, id) on delete cascade
  );
  create index former_step_of_step on former_step (organisation_id, step_id);
  create index former_step_of_case on former_step (organisation_id, case_id);
  alter table former_step alter column facts set storage external, alter column narrative set storage external;
`;

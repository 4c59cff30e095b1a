import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createRecordTable, openToTeams } from './record-tables.js';

/** Stays of clients, places of centres, who looked at an address. */
export class Housing1764000000603 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createRecordTable(queryRunner, 'housing_stay', { guarded: 'location' });
    await queryRunner.query(tables);
    for (const table of ['place', 'stay_booking', 'location_reading']) await openToTeams(queryRunner, table);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table location_reading, stay_booking, place, housing_stay');
  }
}

const tables = `
  create table place (
    organisation_id uuid not null references organisation (id),
    id uuid not null,
    fingerprint bytea not null,
    facts bytea not null,
    narrative bytea not null,
    location bytea not null,
    created_by uuid not null,
    version integer not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (organisation_id, id)
  );
  alter table place alter column facts set storage external, alter column narrative set storage external,
    alter column location set storage external;

  create table stay_booking (
    organisation_id uuid not null,
    id uuid not null,
    facts bytea not null,
    updated_at timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, id) references housing_stay (organisation_id, id) on delete cascade
  );
  alter table stay_booking alter column facts set storage external;

  create table location_reading (
    organisation_id uuid not null,
    id uuid not null,
    case_id uuid,
    facts bytea not null,
    narrative bytea not null,
    created_by uuid not null,
    created_at timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, case_id) references case_file (organisation_id, id) on delete cascade
  );
  create index location_reading_of_case on location_reading (organisation_id, case_id);
  alter table location_reading alter column facts set storage external, alter column narrative set storage external;
`;

/** A release has neither centre nor time; its id lies sealed in `case_release`. */
export const statisticsTables = `
create schema statistics;

create table statistics.year (
  year integer primary key check (year between 2000 and 2100),
  id uuid not null unique,
  state text not null check (state in ('open', 'collecting', 'frozen')),
  countries text[] not null,
  public_key bytea,
  private_key bytea,
  n integer,
  centres integer,
  method text,
  digest bytea,
  layout jsonb,
  freeze_asked_by uuid,
  freeze_asked_at timestamptz,
  opened_at timestamptz not null,
  collecting_at timestamptz,
  frozen_at timestamptz,
  check ((state = 'frozen') = (public_key is null and private_key is null)),
  check ((state = 'frozen') = (n is not null and centres is not null and method is not null and digest is not null
    and layout is not null and frozen_at is not null))
);

create table statistics.release (
  id uuid primary key,
  year integer not null references statistics.year (year),
  box bytea not null check (octet_length(box) = 1072)
);
alter table statistics.release alter column box set storage external;
create index release_of_year on statistics.release (year);

create table statistics.cell (
  year integer not null references statistics.year (year),
  cube text not null check (cube in ('cases', 'contacts')),
  table_id text not null,
  place integer not null,
  codes text[] not null,
  value integer,
  structural boolean not null,
  primary key (year, cube, table_id, place)
);

create table statistics.centre (
  year integer not null references statistics.year (year),
  organisation_id uuid not null references organisation (id),
  released integer not null check (released >= 0),
  finished_at timestamptz,
  reminded_at timestamptz,
  primary key (year, organisation_id)
);

create table statistics.erratum (
  id uuid primary key,
  year integer not null references statistics.year (year),
  narrative bytea not null,
  created_by uuid not null,
  created_at timestamptz not null
);
alter table statistics.erratum alter column narrative set storage external;

create table statistics.saved_table (
  id uuid primary key,
  fingerprint bytea not null,
  facts bytea not null,
  narrative bytea not null,
  created_by uuid not null,
  version integer not null,
  created_at timestamptz not null
);
alter table statistics.saved_table alter column facts set storage external, alter column narrative set storage external;

create table case_release (
  organisation_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  facts bytea not null,
  created_by uuid not null,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, case_id) references case_file (organisation_id, id) on delete cascade
);
create index case_release_of_case on case_release (organisation_id, case_id);
alter table case_release alter column facts set storage external;

create table contact_release (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  facts bytea not null,
  created_by uuid not null,
  created_at timestamptz not null,
  primary key (organisation_id, id)
);
alter table contact_release alter column facts set storage external;
`;

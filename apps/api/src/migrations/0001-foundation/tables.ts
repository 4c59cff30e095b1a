/**
 * Every table of a centre has the key (organisation_id, id), so that a row cannot point across centres and the schema
 * can be distributed by organisation. Sealed columns are bytea, named for their data class, never compressed
 * (ciphertext does not shrink) and never null: a thief must not see which fields are filled.
 */
export const tables = `
create schema keys;

create table installation (
  is_only boolean primary key default true check (is_only),
  demo boolean not null,
  created_at timestamptz not null
);

create table organisation (
  id uuid primary key,
  state text not null check (state in ('invited', 'active', 'suspended')),
  server bytea not null,
  fingerprint bytea not null,
  version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create table user_account (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  role text not null check (role in ('caseworker', 'lead', 'coordinator', 'administrator', 'auditor')),
  state text not null check (state in ('invited', 'accepted', 'confirmed', 'suspended', 'removed')),
  email_hash bytea unique,
  server bytea not null,
  version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (organisation_id, id),
  unique (id)
);

create table keys.member_key (
  organisation_id uuid not null,
  user_id uuid not null,
  salt bytea not null,
  memory_mib integer not null,
  passes integer not null,
  public_key bytea not null,
  private_key bytea not null,
  created_at timestamptz not null,
  primary key (organisation_id, user_id),
  foreign key (organisation_id, user_id) references user_account (organisation_id, id)
);

create table keys.holder (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  kind text not null check (kind in ('member', 'sheet')),
  public_key bytea not null,
  confirmation bytea not null,
  ring bytea not null,
  generation integer not null,
  created_at timestamptz not null,
  primary key (organisation_id, id)
);
create unique index one_sheet_a_centre on keys.holder (organisation_id) where kind = 'sheet';

create table keys.centre_key (
  organisation_id uuid primary key references organisation (id),
  key bytea not null
);

create unlogged table session (
  id uuid primary key,
  secret_hash bytea not null unique,
  organisation_id uuid not null,
  user_id uuid not null,
  private_key bytea not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  foreign key (organisation_id, user_id) references user_account (organisation_id, id)
);
create index session_of_user on session (organisation_id, user_id);

create unlogged table login_attempt (
  account_hash bytea not null,
  network_hash bytea not null,
  failures integer not null,
  last_failure_at timestamptz not null,
  locked_until timestamptz,
  primary key (account_hash, network_hash)
);

create table invitation (
  organisation_id uuid not null,
  id uuid not null,
  user_id uuid not null,
  token_hash bytea not null unique,
  fingerprint bytea not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  withdrawn_at timestamptz,
  created_by uuid not null,
  version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, user_id) references user_account (organisation_id, id)
);

create table recovery (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  open_until timestamptz not null,
  used_at timestamptz,
  created_by uuid not null,
  version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (organisation_id, id)
);

create table case_file (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  responsible_id uuid not null,
  state text not null check (state in ('contact', 'clearing', 'active', 'dormant', 'closed', 'erased')),
  restricted boolean not null default false,
  code_hash bytea not null,
  fingerprint bytea not null,
  facts bytea not null,
  narrative bytea not null,
  identity bytea not null,
  created_by uuid not null,
  version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, code_hash),
  foreign key (organisation_id, responsible_id) references user_account (organisation_id, id)
);
create index case_file_newest on case_file (organisation_id, updated_at desc, id desc);
create index case_file_worker on case_file (organisation_id, responsible_id, state);

create table keys.case_key (
  organisation_id uuid not null,
  case_id uuid not null,
  restricted boolean not null default false,
  key bytea not null,
  -- Counting the cases of a list reads this index alone.
  primary key (organisation_id, case_id) include (restricted),
  foreign key (organisation_id, case_id) references case_file (organisation_id, id)
    on delete cascade deferrable initially deferred
);

create table keys.case_access (
  organisation_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  user_id uuid not null,
  kind text not null check (kind in ('allow', 'block', 'break-glass')),
  from_at timestamptz not null,
  until_at timestamptz,
  created_by uuid not null,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, case_id) references case_file (organisation_id, id) on delete cascade,
  foreign key (organisation_id, user_id) references user_account (organisation_id, id)
);
create index case_access_of_user on keys.case_access (organisation_id, user_id);

create table case_overview (
  organisation_id uuid not null,
  case_id uuid not null,
  facts bytea not null,
  updated_at timestamptz not null,
  primary key (organisation_id, case_id),
  foreign key (organisation_id, case_id) references case_file (organisation_id, id) on delete cascade
) with (fillfactor = 70);

create table support_step (
  organisation_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  fingerprint bytea not null,
  facts bytea not null,
  narrative bytea not null,
  created_by uuid not null,
  version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, case_id) references case_file (organisation_id, id) on delete cascade
);
create index support_step_of_case on support_step (organisation_id, case_id);
create index support_step_newest on support_step (organisation_id, updated_at);

create table residence_status (
  organisation_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  fingerprint bytea not null,
  facts bytea not null,
  narrative bytea not null,
  created_by uuid not null,
  version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, case_id) references case_file (organisation_id, id) on delete cascade
);
create index residence_status_of_case on residence_status (organisation_id, case_id);

create table deadline (
  organisation_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  fingerprint bytea not null,
  facts bytea not null,
  narrative bytea not null,
  created_by uuid not null,
  version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, case_id) references case_file (organisation_id, id) on delete cascade
);
create index deadline_of_case on deadline (organisation_id, case_id);

create table draft (
  organisation_id uuid not null,
  id uuid not null,
  case_id uuid,
  user_id uuid not null,
  fingerprint bytea not null,
  facts bytea not null,
  narrative bytea not null,
  version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, case_id) references case_file (organisation_id, id) on delete cascade,
  foreign key (organisation_id, user_id) references user_account (organisation_id, id)
);
create index draft_of_user on draft (organisation_id, user_id);

create table audit_event (
  organisation_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  actor_id uuid,
  role text,
  action text not null,
  subject text not null,
  outcome text not null check (outcome in ('done', 'refused')),
  case_id uuid,
  record_id uuid,
  shown uuid[] not null default '{}',
  fields text[] not null default '{}',
  number bigint,
  hash bytea,
  primary key (organisation_id, id)
);
create unique index audit_event_chain on audit_event (organisation_id, number) where number is not null;
create index audit_event_unchained on audit_event (organisation_id, id) where number is null;
create index audit_event_of_case on audit_event (organisation_id, case_id, at) where case_id is not null;
create index audit_event_newest on audit_event (organisation_id, at desc, id desc);

create table audit_head (
  organisation_id uuid primary key,
  number bigint not null,
  hash bytea not null,
  chained_at timestamptz not null
);

do $$
declare sealed record;
begin
  for sealed in
    select table_schema, table_name, column_name from information_schema.columns
    where table_schema in ('public', 'keys') and data_type = 'bytea'
      and column_name in ('facts', 'narrative', 'identity', 'location', 'server')
  loop
    execute format('alter table %I.%I alter column %I set storage external',
      sealed.table_schema, sealed.table_name, sealed.column_name);
  end loop;
end $$;
`;

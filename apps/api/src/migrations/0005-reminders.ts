import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Reminders, who covers whom, and calendar feeds. `geleit_jobs` reads what it takes to write a mail without content,
 * one organisation at a time; it has no key, and no right on anything that is sealed under a case.
 */
export class Reminders1764000000005 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [reminderTables, peopleTables, rights, look]) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop function organisations_with_reminders, find_calendar_feed, geleit_deputised;
      drop table job_run, calendar_feed, deputy, reminder_settings, keys.reminder_delivery, keys.reminder_claim,
        keys.reminder;
      drop policy one_centre on case_file;
      drop policy one_centre on keys.case_access;
      drop policy one_centre on user_account;
      drop policy one_centre on organisation;
      revoke all on case_file, keys.case_access, user_account, organisation from geleit_jobs;
      revoke all on schema public, keys from geleit_jobs;
    `);
  }
}

/** A reminder has the id of its deadline. Claims and deliveries name neither deadline nor person in clear. */
const reminderTables = `
  create table keys.reminder (
    organisation_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    server bytea not null,
    version integer not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, case_id) references case_file (organisation_id, id) on delete cascade,
    foreign key (organisation_id, id) references deadline (organisation_id, id) on delete cascade
  );
  create index reminder_of_case on keys.reminder (organisation_id, case_id);

  create table keys.reminder_claim (
    organisation_id uuid not null references organisation (id),
    hash bytea not null,
    created_at timestamptz not null,
    primary key (organisation_id, hash)
  );

  create table keys.reminder_delivery (
    organisation_id uuid not null references organisation (id),
    id uuid not null,
    server bytea not null,
    created_at timestamptz not null,
    primary key (organisation_id, id)
  );
  alter table keys.reminder alter column server set storage external;
  alter table keys.reminder_delivery alter column server set storage external;

  create table job_run (
    name text primary key check (name in ('reminders')),
    finished_at timestamptz not null
  );
  insert into job_run (name, finished_at) values ('reminders', now());
`;

const peopleTables = `
  create table reminder_settings (
    organisation_id uuid not null,
    id uuid not null,
    server bytea not null,
    version integer not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, id) references user_account (organisation_id, id)
  );
  alter table reminder_settings alter column server set storage external;

  create table deputy (
    organisation_id uuid not null,
    id uuid not null,
    user_id uuid not null,
    deputy_id uuid not null check (deputy_id <> user_id),
    from_on date not null,
    until_on date not null check (until_on >= from_on),
    ended_at timestamptz,
    fingerprint bytea not null,
    created_by uuid not null,
    version integer not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, user_id) references user_account (organisation_id, id),
    foreign key (organisation_id, deputy_id) references user_account (organisation_id, id)
  );
  create index deputy_of_user on deputy (organisation_id, user_id);
  create index deputy_by_deputy on deputy (organisation_id, deputy_id);

  create table calendar_feed (
    organisation_id uuid not null,
    id uuid not null,
    user_id uuid not null,
    token_hash bytea not null unique,
    created_at timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, user_id) references user_account (organisation_id, id)
  );
`;

const rights = `
  do $$
  declare owned text;
  begin
    foreach owned in array array['keys.reminder', 'keys.reminder_claim', 'keys.reminder_delivery', 'reminder_settings',
      'deputy', 'calendar_feed']
    loop
      execute format('alter table %s enable row level security', owned);
      execute format('alter table %s force row level security', owned);
    end loop;
    foreach owned in array array['keys.reminder', 'reminder_settings', 'deputy', 'calendar_feed']
    loop
      execute format('create policy own_cases on %s to geleit_app using (organisation_id = (select geleit_case_org()))
        with check (organisation_id = (select geleit_case_org()))', owned);
      execute format('grant select, insert, update, delete on %s to geleit_app', owned);
    end loop;
    foreach owned in array array['keys.reminder', 'reminder_settings', 'deputy', 'case_file', 'user_account', 'keys.case_access']
    loop
      execute format('create policy one_centre on %s for select to geleit_jobs
        using (organisation_id = (select geleit_org()))', owned);
    end loop;
    foreach owned in array array['keys.reminder_claim', 'keys.reminder_delivery']
    loop
      execute format('create policy one_centre on %s to geleit_jobs using (organisation_id = (select geleit_org()))
        with check (organisation_id = (select geleit_org()))', owned);
    end loop;
  end $$;
  create policy one_centre on organisation for select to geleit_jobs using (id = (select geleit_org()));

  grant usage on schema public, keys to geleit_jobs;
  grant select on keys.reminder, reminder_settings, deputy to geleit_jobs;
  grant select (organisation_id, id, responsible_id, restricted) on case_file to geleit_jobs;
  grant select (organisation_id, case_id, user_id, kind, from_at, until_at) on keys.case_access to geleit_jobs;
  grant select (organisation_id, id, role, state, server) on user_account to geleit_jobs;
  grant select (id, state, server) on organisation to geleit_jobs;
  grant select, insert on keys.reminder_claim to geleit_jobs;
  grant select, insert, delete on keys.reminder_delivery to geleit_jobs;
  grant select, update on job_run to geleit_jobs;
  grant select on job_run to geleit_app;
`;

const look = `
  -- Whom the person who asks stands in for on this day in Germany.
  create function geleit_deputised() returns uuid[] language sql stable as $$
    select coalesce(array_agg(user_id), '{}') from deputy
    where organisation_id = geleit_org() and deputy_id = geleit_user() and ended_at is null
      and (geleit_now() at time zone 'Europe/Berlin')::date between from_on and until_on
  $$;

  create function organisations_with_reminders() returns setof uuid
  language sql stable security definer set search_path = public, keys as $$
    select distinct r.organisation_id from keys.reminder r join organisation o on o.id = r.organisation_id
    where o.state = 'active'
  $$;

  -- Needs the keyed hash of the whole secret address, so it cannot be used to browse.
  create function find_calendar_feed(wanted bytea) returns table (organisation_id uuid, user_id uuid, role text)
  language sql stable security definer set search_path = public as $$
    select f.organisation_id, f.user_id, u.role
    from calendar_feed f
    join user_account u on u.organisation_id = f.organisation_id and u.id = f.user_id
    join organisation o on o.id = f.organisation_id
    where f.token_hash = wanted and u.state = 'confirmed' and o.state = 'active'
  $$;

  revoke execute on function geleit_deputised, organisations_with_reminders, find_calendar_feed from public;
  grant execute on function geleit_deputised, find_calendar_feed to geleit_app;
  grant execute on function geleit_org, organisations_with_reminders to geleit_jobs;
`;

/**
 * A year goes one way and, frozen, nowhere any more; no number of it is ever changed. Its functions run as the owner:
 * whoever releases may not read the year.
 */
export const statisticsRules = `
create function statistics.guard_year() returns trigger language plpgsql security definer
set search_path = statistics, pg_temp as $$
begin
  if tg_op = 'DELETE' then raise exception 'a year is never deleted' using errcode = 'GL002'; end if;
  if old.state = 'frozen' then raise exception 'a frozen year is never changed' using errcode = 'GL002'; end if;
  if old.state = 'collecting' and new.state = 'open' or new.year <> old.year or new.countries <> old.countries then
    raise exception 'a year goes one way' using errcode = 'GL002';
  end if;
  if new.state = 'frozen' and exists (select from statistics.release r where r.year = new.year) then
    raise exception 'a frozen year has no releases' using errcode = 'GL002';
  end if;
  return new;
end $$;
create trigger one_way before update or delete on statistics.year
  for each row execute function statistics.guard_year();

create function statistics.guard_release() returns trigger language plpgsql security definer
set search_path = statistics, pg_temp as $$
begin
  if tg_op = 'UPDATE' then raise exception 'a release is never changed' using errcode = 'GL002'; end if;
  perform from statistics.year y where y.year = new.year and y.state <> 'frozen' for share;
  if not found then raise exception 'the year takes no releases' using errcode = 'GL003'; end if;
  return new;
end $$;
create trigger before_the_freeze before insert or update on statistics.release
  for each row execute function statistics.guard_release();

create function statistics.guard_cell() returns trigger language plpgsql security definer
set search_path = statistics, pg_temp as $$
begin
  raise exception 'a number is never changed' using errcode = 'GL002';
end $$;
create trigger for_ever before update or delete or truncate on statistics.cell
  for each statement execute function statistics.guard_cell();

create function statistics.guard_new_cells() returns trigger language plpgsql security definer
set search_path = statistics, pg_temp as $$
begin
  if exists (select from added a join statistics.year y on y.year = a.year where y.state = 'frozen') then
    raise exception 'a frozen year takes no numbers' using errcode = 'GL002';
  end if;
  return null;
end $$;
create trigger before_the_freeze after insert on statistics.cell referencing new table as added
  for each statement execute function statistics.guard_new_cells();

revoke execute on all functions in schema statistics from public;

alter table statistics.centre enable row level security;
alter table statistics.centre force row level security;
create policy own_centre on statistics.centre to geleit_app using (organisation_id = (select geleit_case_org()))
  with check (organisation_id = (select geleit_case_org()));
create policy every_centre on statistics.centre to geleit_stats using (true);

grant usage on schema statistics to geleit_app, geleit_stats;
grant insert, delete, select (id) on statistics.release to geleit_app;
grant select, insert, update (released, finished_at) on statistics.centre to geleit_app;

grant select on all tables in schema statistics to geleit_stats;
grant insert, update on statistics.year to geleit_stats;
grant insert, delete on statistics.release to geleit_stats;
grant insert on statistics.cell, statistics.erratum to geleit_stats;
grant insert, update (reminded_at) on statistics.centre to geleit_stats;
grant insert, delete on statistics.saved_table to geleit_stats;
`;

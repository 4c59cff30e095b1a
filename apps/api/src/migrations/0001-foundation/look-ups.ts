/**
 * The settings of a request, and the look-ups that must run before an organisation is known. Each look-up needs the
 * full keyed hash of a secret and returns at most one row, so it cannot be used to browse.
 */
export const lookUps = `
-- After a transaction-local setting a pooled connection reads '' instead of null: hence nullif.
create function geleit_org() returns uuid language sql stable
  as $$ select nullif(current_setting('geleit.organisation_id', true), '')::uuid $$;
create function geleit_user() returns uuid language sql stable
  as $$ select nullif(current_setting('geleit.user_id', true), '')::uuid $$;
create function geleit_role() returns text language sql stable
  as $$ select nullif(current_setting('geleit.role', true), '') $$;
-- The centre whose cases may be seen: that of caseworkers and leads, none for everybody else.
create function geleit_case_org() returns uuid language sql stable
  as $$ select case when geleit_role() in ('caseworker', 'lead') then geleit_org() end $$;
create function geleit_now() returns timestamptz language sql stable
  as $$ select nullif(current_setting('geleit.now', true), '')::timestamptz $$;

-- A transaction may write with the ring of its request only while that is the newest; otherwise the request is served
-- again with the present one. By the shared lock a removal knows which transactions it still has to wait for.
create function geleit_use_ring(opened integer) returns void language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared(4715, hashtext(geleit_org()::text));
  if not exists (
    select from keys.holder h
    where h.organisation_id = geleit_org() and h.id = geleit_user() and h.generation = opened
  ) then
    raise exception using errcode = 'GL001', message = 'the ring has moved on';
  end if;
end $$;

create function geleit_blocked_cases() returns uuid[] language sql stable as $$
  select coalesce(array_agg(case_id), '{}') from keys.case_access
  where organisation_id = geleit_org() and user_id = geleit_user() and kind = 'block'
    and from_at <= geleit_now() and (until_at is null or until_at > geleit_now())
$$;
create function geleit_allowed_cases() returns uuid[] language sql stable as $$
  select coalesce(array_agg(case_id), '{}') from keys.case_access
  where organisation_id = geleit_org() and user_id = geleit_user() and kind in ('allow', 'break-glass')
    and from_at <= geleit_now() and (until_at is null or until_at > geleit_now())
$$;

create function find_login(wanted bytea) returns table (
  organisation_id uuid, user_id uuid, role text, state text, organisation_state text,
  salt bytea, memory_mib integer, passes integer, public_key bytea, private_key bytea
) language sql stable security definer set search_path = public, keys as $$
  select u.organisation_id, u.id, u.role, u.state, o.state, k.salt, k.memory_mib, k.passes, k.public_key, k.private_key
  from user_account u
  join organisation o on o.id = u.organisation_id
  join keys.member_key k on k.organisation_id = u.organisation_id and k.user_id = u.id
  where u.email_hash = wanted
$$;

-- One round trip for every request: session, user, organisation and grant as they are now, so that a removal, a role
-- or a rotation counts at once. The visit is noted at most every 15 seconds, to spare a write for each read.
create function find_session(wanted bytea, seen_at timestamptz, idle interval, longest interval, counts boolean)
returns table (
  id uuid, organisation_id uuid, user_id uuid, private_key bytea, created_at timestamptz, last_seen_at timestamptz,
  role text, state text, member bytea, organisation_state text, organisation bytea,
  public_key bytea, confirmation bytea, ring bytea
) language plpgsql volatile security definer set search_path = public, keys as $$
begin
  if counts then
    update session s set last_seen_at = seen_at
    where s.secret_hash = wanted and s.last_seen_at < seen_at - interval '15 seconds'
      and s.last_seen_at > seen_at - idle and s.created_at > seen_at - longest;
  end if;
  return query
    select s.id, s.organisation_id, s.user_id, s.private_key, s.created_at, s.last_seen_at,
      u.role, u.state, u.server, o.state, o.server, k.public_key, h.confirmation, h.ring
    from session s
    join user_account u on u.organisation_id = s.organisation_id and u.id = s.user_id
    join organisation o on o.id = s.organisation_id
    join keys.member_key k on k.organisation_id = s.organisation_id and k.user_id = s.user_id
    left join keys.holder h on h.organisation_id = s.organisation_id and h.id = s.user_id
    where s.secret_hash = wanted and s.last_seen_at > seen_at - idle and s.created_at > seen_at - longest
      and u.state in ('accepted', 'confirmed') and o.state <> 'suspended';
end $$;

create function end_session(wanted bytea) returns table (id uuid, organisation_id uuid, user_id uuid, role text)
language sql volatile security definer set search_path = public as $$
  with ended as (delete from session s where s.secret_hash = wanted returning s.id, s.organisation_id, s.user_id)
  select e.id, e.organisation_id, e.user_id, u.role from ended e
  join user_account u on u.organisation_id = e.organisation_id and u.id = e.user_id
$$;

create function find_invitation(wanted bytea) returns table (
  organisation_id uuid, id uuid, user_id uuid, expires_at timestamptz, used_at timestamptz, withdrawn_at timestamptz,
  role text, state text, member bytea, organisation bytea, organisation_state text
) language sql stable security definer set search_path = public as $$
  select i.organisation_id, i.id, i.user_id, i.expires_at, i.used_at, i.withdrawn_at, u.role, u.state, u.server,
    o.server, o.state
  from invitation i
  join user_account u on u.organisation_id = i.organisation_id and u.id = i.user_id
  join organisation o on o.id = i.organisation_id
  where i.token_hash = wanted
$$;

create function organisations_with_unchained_events() returns table (organisation_id uuid, oldest timestamptz)
language sql stable security definer set search_path = public as $$
  select e.organisation_id, min(e.at) from audit_event e where e.number is null group by e.organisation_id
$$;
`;

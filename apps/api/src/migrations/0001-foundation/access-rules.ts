/**
 * The second wall. FORCE binds the owner too; no setting, no rows. `geleit_app` serves requests, `geleit_audit` only
 * fills the chain. The policies call their functions in a sub-select, so that PostgreSQL evaluates them once a query.
 */
export const accessRules = `
do $$
declare owned text;
begin
  foreach owned in array array['user_account', 'keys.member_key', 'keys.holder', 'keys.centre_key', 'session',
    'invitation', 'recovery', 'case_file', 'keys.case_key', 'keys.case_access', 'case_overview', 'support_step',
    'residence_status', 'deadline', 'draft', 'audit_event', 'audit_head', 'organisation']
  loop
    execute format('alter table %s enable row level security', owned);
    execute format('alter table %s force row level security', owned);
  end loop;

  foreach owned in array array['keys.holder', 'keys.centre_key']
  loop
    execute format('create policy own_centre on %s to geleit_app using (organisation_id = (select geleit_org()))
      with check (organisation_id = (select geleit_org()))', owned);
    execute format('create policy only_holders_of_a_ring on %s as restrictive to geleit_app
      using ((select geleit_role()) not in (''administrator'', ''auditor''))', owned);
  end loop;

  -- One equality alone: who does not work with cases has no centre of cases. A condition on the role beside it made
  -- PostgreSQL expect hardly any rows and read the whole centre for one page of a list.
  foreach owned in array array['case_file', 'case_overview', 'support_step', 'residence_status', 'deadline',
    'keys.case_access']
  loop
    execute format('create policy own_cases on %s to geleit_app using (organisation_id = (select geleit_case_org()))
      with check (organisation_id = (select geleit_case_org()))', owned);
  end loop;
end $$;

create policy readable_cases on keys.case_key to geleit_app
  using (organisation_id = (select geleit_case_org())
    and case_id <> all ((select geleit_blocked_cases())::uuid[])
    and (not restricted or (select geleit_role()) = 'lead' or case_id = any ((select geleit_allowed_cases())::uuid[])))
  with check (organisation_id = (select geleit_case_org()));

create policy own_drafts on draft to geleit_app
  using (organisation_id = (select geleit_case_org()) and user_id = (select geleit_user()));

create policy own_or_overseen on organisation for select to geleit_app
  using (id = (select geleit_org()) or (select geleit_role()) in ('administrator', 'coordinator'));
create policy made_by_administrators on organisation for insert to geleit_app
  with check ((select geleit_role()) = 'administrator');
create policy changed_by_own_or_administrator on organisation for update to geleit_app
  using (id = (select geleit_org()) or (select geleit_role()) = 'administrator');

create policy own_or_administrator on user_account to geleit_app
  using (organisation_id = (select geleit_org()) or (select geleit_role()) = 'administrator');
create policy own_or_administrator on invitation to geleit_app
  using (organisation_id = (select geleit_org()) or (select geleit_role()) = 'administrator');
create policy own_or_administrator on recovery to geleit_app
  using (organisation_id = (select geleit_org()) or (select geleit_role()) = 'administrator');
create policy own_centre on session to geleit_app
  using (organisation_id = (select geleit_org()) or (select geleit_role()) = 'administrator');
create policy own_centre on keys.member_key to geleit_app
  using (organisation_id = (select geleit_org()));

create policy own_centre on audit_event for select to geleit_app using (organisation_id = (select geleit_org()));
create policy append on audit_event for insert to geleit_app
  with check (number is null and hash is null
    and (organisation_id = (select geleit_org()) or (select geleit_role()) = 'administrator'));
create policy own_centre on audit_head for select to geleit_app using (organisation_id = (select geleit_org()));
create policy one_centre on audit_event for select to geleit_audit using (organisation_id = (select geleit_org()));
create policy fill_once on audit_event for update to geleit_audit
  using (organisation_id = (select geleit_org()) and hash is null) with check (hash is not null);
create policy one_centre on audit_head to geleit_audit using (organisation_id = (select geleit_org()));

revoke all on schema public from public;
grant usage on schema public to geleit_app, geleit_audit;
grant usage on schema keys to geleit_app;
grant select on installation to geleit_app;
grant select, insert, update on organisation, user_account, invitation, recovery to geleit_app;
grant select, insert, update, delete on keys.member_key, keys.holder, keys.centre_key, session, login_attempt,
  case_file, keys.case_key, keys.case_access, case_overview, support_step, residence_status, deadline, draft
  to geleit_app;
grant select, insert on audit_event to geleit_app;
grant select on audit_head to geleit_app;
grant select, update (number, hash) on audit_event to geleit_audit;
grant select, insert, update on audit_head to geleit_audit;

revoke execute on all functions in schema public from public;
grant execute on all functions in schema public to geleit_app;
grant execute on function geleit_org, organisations_with_unchained_events to geleit_audit;
`;

import { aCase, aCaseEvent, aDeadline, aResidenceStatus, aSupportStep, anId } from '@geleit/testing';
import { aDraft } from '../bodies.js';
import { asSuperuser, type Query } from '../database-of.js';
import { useWorld } from '../use-world.js';
import { logins } from './people.js';

/** Runs before anybody is known, so they see past the policies: each needs the whole keyed hash of a secret. */
const lookUps = ['end_session', 'find_calendar_feed', 'find_invitation', 'find_login', 'find_session'];
const forTheChain = ['organisations_with_unchained_events'];
const forReminders = ['organisations_with_reminders'];
const forUploads = ['organisations_with_uploads'];
/** One number for whoever runs the server. */
const forOperation = ['live_sessions'];

/** The record of a case outlives the case, so its events point to it without a foreign key. */
const outlivesTheCase = ['audit_event'];

describe('the database', () => {
  const world = useWorld();
  const ask = <Row>(sql: string, values?: unknown[]): Promise<Row[]> =>
    asSuperuser(world(), (query) => query<Row>(sql, values));

  it('ties everything below a case to it by centre and id together', async () => {
    const loose = await ask<{ name: string }>(
      `select t.oid::regclass::text as name from pg_class t join pg_attribute a on a.attrelid = t.oid and a.attname = 'case_id'
       where t.relkind = 'r' and not exists (
         select from pg_constraint f where f.contype = 'f' and f.conrelid = t.oid and f.confrelid = 'case_file'::regclass
           and (select array_agg(c.attname::text order by c.attname) from pg_attribute c where c.attrelid = t.oid and c.attnum = any (f.conkey))
             = array['case_id', 'organisation_id'])`,
    );
    expect(loose.map(({ name }) => name)).toEqual(outlivesTheCase);
  });

  it('refuses a step, status, deadline, event, proposal, draft or key of one centre on a case of another, even to a superuser', async () => {
    const worker = await world().as(logins.CW1);
    const other = (await world().as(logins.HAFEN)).user!.organisation.id;
    const id = anId();
    await worker.put(`/api/cases/${id}`, aCase());
    await worker.post(`/api/cases/${id}/support-steps`, aSupportStep());
    await worker.post(`/api/cases/${id}/residence-statuses`, aResidenceStatus());
    await worker.post(`/api/cases/${id}/deadlines`, aDeadline());
    await worker.post(`/api/cases/${id}/events`, aCaseEvent());
    await worker.post('/api/drafts', aDraft({ caseId: id }));
    const below = [
      'support_step',
      'residence_status',
      'deadline',
      'case_event',
      'proposal_list',
      'draft',
      'case_overview',
      'keys.case_key',
      'keys.reminder',
    ];

    const codes = await asSuperuser(world(), async (query) => {
      const refused: string[] = [];
      for (const table of below) {
        refused.push(await codeOf(query, `update ${table} set organisation_id = $1 where case_id = $2`, [other, id]));
      }
      return refused;
    });

    expect(codes).toEqual(below.map(() => '23503'));
  });

  it('gives the role of the audit chain the audit tables, place and hash to fill, and nothing else', async () => {
    expect(await tablesOpenTo('geleit_audit', 'select')).toEqual(['audit_event', 'audit_head']);
    expect(await tablesOpenTo('geleit_audit', 'insert')).toEqual(['audit_head']);
    expect(await tablesOpenTo('geleit_audit', 'update')).toEqual(['audit_head']);
    expect(await tablesOpenTo('geleit_audit', 'delete')).toEqual([]);
    const columns = await ask<{ name: string }>(
      `select attname as name from pg_attribute where attrelid = 'audit_event'::regclass and attnum > 0
         and has_column_privilege('geleit_audit', 'audit_event', attname, 'update') order by 1`,
    );
    expect(columns.map(({ name }) => name)).toEqual(['hash', 'number']);
  });

  it('gives the role of the jobs what a mail without content takes, of cases who sees to them, and no key', async () => {
    const rights = async (privilege: string): Promise<string[]> => tablesOpenTo('geleit_jobs', privilege);
    expect(await rights('select')).toEqual([
      'deputy',
      'job_run',
      'keys.reminder',
      'keys.reminder_claim',
      'keys.reminder_delivery',
      'reminder_settings',
    ]);
    expect(await rights('insert')).toEqual(['keys.reminder_claim', 'keys.reminder_delivery']);
    expect(await rights('update')).toEqual(['job_run']);
    // Of documents those alone that nobody has finished; `documents/unfinished-uploads.it.spec.ts`.
    expect(await rights('delete')).toEqual(['document', 'keys.reminder_delivery']);
    const columns = await ask<{ name: string }>(
      `select c.oid::regclass::text || '.' || attname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and attnum > 0
         join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and n.nspname in ('public', 'keys') and not has_table_privilege('geleit_jobs', c.oid, 'select')
         and not attisdropped and has_column_privilege('geleit_jobs', c.oid, attnum, 'select') order by 1`,
    );
    expect(columns.map(({ name }) => name)).toEqual([
      'case_file.id',
      'case_file.organisation_id',
      'case_file.responsible_id',
      'case_file.restricted',
      'document.completed_at',
      'document.created_at',
      'document.organisation_id',
      'keys.case_access.case_id',
      'keys.case_access.from_at',
      'keys.case_access.kind',
      'keys.case_access.organisation_id',
      'keys.case_access.until_at',
      'keys.case_access.user_id',
      'organisation.id',
      'organisation.server',
      'organisation.state',
      'user_account.id',
      'user_account.organisation_id',
      'user_account.role',
      'user_account.server',
      'user_account.state',
    ]);
  });

  it('keeps the queues of the jobs from everybody else, and the jobs from changing them', async () => {
    const open = await ask<{ role: string }>(
      `select distinct r.rolname as role from pg_class c join pg_namespace n on n.oid = c.relnamespace, pg_roles r
       where n.nspname = 'jobs' and c.relkind in ('r', 'p') and r.rolname in ('geleit_app', 'geleit_audit', 'geleit_jobs')
         and (has_table_privilege(r.oid, c.oid, 'select') or has_table_privilege(r.oid, c.oid, 'insert')
           or has_schema_privilege(r.oid, 'jobs', 'create'))`,
    );
    const owners = await ask<{ owner: string; creates: boolean }>(
      `select distinct pg_get_userbyid(relowner) as owner, has_schema_privilege('geleit_jobs', 'jobs', 'create') as creates
       from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'jobs' and relkind in ('r', 'p')`,
    );
    expect(open).toEqual([{ role: 'geleit_jobs' }]);
    expect(owners).toEqual([{ owner: 'geleit_owner', creates: false }]);
  });

  it('lets the API add to the protocol, never change or shorten it, nor empty any table', async () => {
    expect(await tablesOpenTo('geleit_app', 'update')).not.toContain('audit_event');
    expect(await tablesOpenTo('geleit_app', 'delete')).not.toContain('audit_event');
    expect(await tablesOpenTo('geleit_app', 'insert')).not.toContain('audit_head');
    expect(await tablesOpenTo('geleit_app', 'truncate')).toEqual([]);
  });

  it('lets no role of ours past the policies but the owner, and nobody log in as the owner', async () => {
    const roles = await ask<{ rolname: string; rolsuper: boolean; rolbypassrls: boolean; rolcanlogin: boolean }>(
      `select rolname, rolsuper, rolbypassrls, rolcanlogin from pg_roles where rolname like 'geleit%' order by 1`,
    );
    expect(
      roles.filter(({ rolsuper, rolbypassrls }) => rolsuper || rolbypassrls).map(({ rolname }) => rolname),
    ).toEqual(['geleit_owner']);
    expect(roles.filter(({ rolcanlogin }) => rolcanlogin).map(({ rolname }) => rolname)).toEqual([
      'geleit_app',
      'geleit_audit',
      'geleit_jobs',
      'geleit_stats',
    ]);
    const owned = await ask<{ owner: string }>(
      `select distinct pg_get_userbyid(relowner) as owner from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname in ('public', 'keys') and relkind = 'r' and relname <> 'migrations'`,
    );
    expect(owned).toEqual([{ owner: 'geleit_owner' }]);
  });

  it('looks past the policies in five look-ups of one row each, found by a secret, and to wake the chain, the reminders and the sweeping of uploads', async () => {
    const functions = await ask<{ name: string; path: string[] | null; everybody: boolean }>(
      `select proname as name, proconfig as path, has_function_privilege('public', oid, 'execute') as everybody
       from pg_proc where prosecdef and pronamespace in ('public'::regnamespace, 'keys'::regnamespace) order by 1`,
    );
    expect(functions.map(({ name }) => name)).toEqual(
      [...lookUps, ...forTheChain, ...forReminders, ...forUploads, ...forOperation].sort(),
    );
    expect(
      functions.filter(
        ({ path, everybody }) => everybody || !path?.some((setting) => setting.startsWith('search_path=')),
      ),
    ).toEqual([]);
    const found = await ask(
      `select (select count(*) from find_login('\\x00')) + (select count(*) from find_invitation('\\x00'))
         + (select count(*) from find_session('\\x00', now(), '1 hour', '1 hour', false)) as rows`,
    );
    expect(found).toEqual([{ rows: '0' }]);
  });

  async function tablesOpenTo(role: string, privilege: string): Promise<string[]> {
    const rows = await ask<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p') and n.nspname in ('public', 'keys') and has_table_privilege($1, c.oid, $2) order by 1`,
      [role, privilege],
    );
    return rows.map(({ name }) => name);
  }
});

async function codeOf(query: Query, sql: string, values: unknown[]): Promise<string> {
  try {
    await query(sql, values);
    return 'done';
  } catch (failure) {
    return (failure as { code?: string }).code ?? String(failure);
  }
}

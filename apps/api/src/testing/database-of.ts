import pg from 'pg';
import type { World } from './use-world.js';

/** What the API tells PostgreSQL about who asks. */
export interface Settings {
  organisationId?: string;
  userId?: string;
  role?: string;
}

export type Query = <Row = Record<string, unknown>>(sql: string, values?: unknown[]) => Promise<Row[]>;

/** Runs statements as superuser, whom row-level security does not bind: what somebody with the disk could do. */
export function asSuperuser<T>(world: World, work: (query: Query) => Promise<T>): Promise<T> {
  return connected({ connectionString: world.database.url }, work);
}

/** Runs statements as the role of the API with these settings; nothing of it stays. */
export function asApi<T>(world: World, settings: Settings, work: (query: Query) => Promise<T>): Promise<T> {
  const { host, port, database, username: user, password } = world.configuration.database.app;
  return connected({ host, port, database, user, password }, async (query) => {
    await query('begin');
    await query(
      `select set_config('geleit.organisation_id', $1, true), set_config('geleit.user_id', $2, true),
         set_config('geleit.role', $3, true), set_config('geleit.now', $4, true)`,
      [settings.organisationId ?? '', settings.userId ?? '', settings.role ?? '', new Date().toISOString()],
    );
    try {
      return await work(query);
    } finally {
      await query('rollback');
    }
  });
}

/** The code of the refusal, or 'done' (nothing of it stays). */
export async function refusalOf(query: Query, sql: string, values: unknown[] = []): Promise<string> {
  await query('savepoint before');
  try {
    await query(sql, values);
    return 'done';
  } catch (failure) {
    return (failure as { code?: string }).code ?? String(failure);
  } finally {
    await query('rollback to before');
  }
}

async function connected<T>(config: pg.ClientConfig, work: (query: Query) => Promise<T>): Promise<T> {
  const client = new pg.Client(config);
  await client.connect();
  try {
    return await work(async (sql, values) => (await client.query(sql, values)).rows as never);
  } finally {
    await client.end();
  }
}

/** A table of ours with its columns, as the catalog knows it. */
export interface CatalogTable {
  /** `case_file`, or with its schema `keys.case_key`. */
  name: string;
  columns: Map<string, string>;
}

/** Those of pg-boss, in the schema `jobs`, are its own; what may stand in them a test of the jobs says. */
export async function tablesOf(query: Query): Promise<CatalogTable[]> {
  const rows = await query<{ name: string; column: string; type: string }>(
    `select case n.nspname when 'public' then '' else n.nspname || '.' end || c.relname as name, a.attname as column,
       format_type(a.atttypid, null) as type
     from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
     where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'jobs')
       and a.attnum > 0 and not a.attisdropped
     order by 1, a.attnum`,
  );
  const tables = new Map<string, CatalogTable>();
  for (const { name, column, type } of rows) {
    const table = tables.get(name) ?? { name, columns: new Map<string, string>() };
    table.columns.set(column, type);
    tables.set(name, table);
  }
  return [...tables.values()];
}

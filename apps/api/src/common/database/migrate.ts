import type { ServerSecret } from '@geleit/vault';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { installQueues } from '../../jobs/install-queues.js';
import { rolePassword } from './connections.js';
import { migrations } from './migrations.js';

const oneAtATime = 4_715_001;

/**
 * Brings roles and schema up to date. Several processes may start at once: the advisory lock lets one at a time in.
 * @param ownerUrl connection of a role that may create roles (a superuser, for BYPASSRLS)
 */
export async function migrate(ownerUrl: string, secret: ServerSecret): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [oneAtATime]);
    await client.query(roles(secret, client.escapeLiteral.bind(client)));
    await runMigrations(ownerUrl);
    await installQueues(ownerUrl);
  } finally {
    await client.end();
  }
}

/** `geleit_owner` owns the tables and passes row-level security for migrations and backups; nobody logs in as it. */
function roles(secret: ServerSecret, quoted: (text: string) => string): string {
  return `
    do $$ begin
      if not exists (select from pg_roles where rolname = 'geleit_owner') then create role geleit_owner nologin bypassrls; end if;
      if not exists (select from pg_roles where rolname = 'geleit_app') then create role geleit_app login; end if;
      if not exists (select from pg_roles where rolname = 'geleit_audit') then create role geleit_audit login; end if;
      if not exists (select from pg_roles where rolname = 'geleit_jobs') then create role geleit_jobs login; end if;
      if not exists (select from pg_roles where rolname = 'geleit_stats') then create role geleit_stats login; end if;
      execute format('grant create, connect on database %I to geleit_owner', current_database());
    end $$;
    alter role geleit_app password ${quoted(rolePassword(secret, 'geleit_app'))};
    alter role geleit_app set plan_cache_mode = force_generic_plan;
    alter role geleit_audit password ${quoted(rolePassword(secret, 'geleit_audit'))};
    alter role geleit_jobs password ${quoted(rolePassword(secret, 'geleit_jobs'))};
    alter role geleit_stats password ${quoted(rolePassword(secret, 'geleit_stats'))};
    alter schema public owner to geleit_owner;
  `;
}

async function runMigrations(ownerUrl: string): Promise<void> {
  const source = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: [...migrations],
    migrationsTransactionMode: 'each',
    extra: { options: '-c role=geleit_owner' },
  });
  await source.initialize();
  try {
    await source.runMigrations();
  } finally {
    await source.destroy();
  }
}

import { escapeIdentifier, type Client } from 'pg';
import { withClient } from './ensure-database.js';

export interface TestDatabase {
  /** `postgres://` address as superuser. */
  readonly url: string;
  /** Closes what is still connected and removes the database. */
  drop(): Promise<void>;
}

// One lock for all templates: filling them makes roles, which belong to the whole server.
const templateLock = 4_715_348;

/**
 * Makes the database `name` once per test run, whichever worker comes first; the others wait for it.
 *
 * @param fill gets the superuser's address of the empty database: migrations, people, cases. Roles and their passwords
 *   are shared by all databases of the server, so every `fill` must use the same server secret.
 */
export async function createTemplate(name: string, fill: (url: string) => Promise<void>): Promise<void> {
  await withClient(serverUrl(), async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [templateLock]);
    if (await isTemplate(client, name)) return;
    await client.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${escapeIdentifier(name)}`);
    await fill(urlOf(name));
    await closeConnections(client, name);
    await client.query(`ALTER DATABASE ${escapeIdentifier(name)} WITH IS_TEMPLATE true ALLOW_CONNECTIONS false`);
  });
}

/** A database of one's own, copied from a template in some 50 ms. */
export async function databaseFromTemplate(template: string): Promise<TestDatabase> {
  const name = `${template}_${crypto.randomUUID().slice(0, 13)}`;
  await onServer(`CREATE DATABASE ${escapeIdentifier(name)} TEMPLATE ${escapeIdentifier(template)} STRATEGY FILE_COPY`);
  return { url: urlOf(name), drop: () => onServer(`DROP DATABASE ${escapeIdentifier(name)} WITH (FORCE)`) };
}

async function isTemplate(client: Client, name: string): Promise<boolean> {
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1 AND datistemplate', [name]);
  return rowCount === 1;
}

/** A pool that `fill` closed may still be saying goodbye; a template must have no connection. */
async function closeConnections(client: Client, name: string): Promise<void> {
  await client.query('SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = $1', [name]);
}

async function onServer(statement: string): Promise<void> {
  await withClient(serverUrl(), (client) => client.query(statement));
}

function urlOf(name: string): string {
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  return url.href;
}

function serverUrl(): string {
  const url = process.env.GELEIT_TEST_DATABASE_URL;
  if (url === undefined) throw new Error('No test database: tests of this kind are named *.it.spec.ts.');
  return url;
}

import { clearColumns } from '@geleit/domain';
import { asSuperuser, type CatalogTable, tablesOf } from '../database-of.js';
import { useWorld } from '../use-world.js';
import { isSealedName, knownColumns } from './known-columns.js';

/** Texts of the protocol that only code writes: its actions, subjects, roles and names of fields. */
const namesFromCode = ['audit_event.action', 'audit_event.fields', 'audit_event.role', 'audit_event.subject'];

describe('the database as it is', () => {
  const world = useWorld();
  let tables: CatalogTable[];

  beforeAll(async () => {
    tables = (await asSuperuser(world(), tablesOf)).filter(
      // The schema of the national statistics has a test of its own.
      ({ name }) => name !== 'migrations' && !name.startsWith('statistics.'),
    );
  });

  it('has no table or column that the tests of what is sealed do not walk', () => {
    const known = new Set(knownColumns().map(({ table, name }) => `${table}.${name}`));
    const installation = Object.keys(clearColumns['installation'] ?? {}).map((name) => `installation.${name}`);
    const unknown = columnsOf(tables).filter((column) => !known.has(column) && !installation.includes(column));
    expect(unknown).toEqual([]);
    expect(columnsOf(tables).length).toBe(known.size + installation.length);
  });

  it('keeps every sealed column as bytes, never empty, uncompressed, for ciphertext of one length tells nothing', async () => {
    const sealed = await asSuperuser(world(), (query) =>
      query<{ column: string; type: string; required: boolean; storage: string }>(
        `select c.oid::regclass::text || '.' || a.attname as column, format_type(a.atttypid, null) as type,
           a.attnotnull as required, a.attstorage as storage
         from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
         where c.relkind = 'r' and n.nspname in ('public', 'keys') and a.attname = any ($1)`,
        [['facts', 'narrative', 'identity', 'location', 'server']],
      ),
    );
    expect(sealed.length).toBe(knownColumns().filter(({ name }) => isSealedName(name)).length);
    expect(sealed.filter(({ type, required, storage }) => type !== 'bytea' || !required || storage !== 'e')).toEqual(
      [],
    );
  });

  it('takes a clear text only from a closed list', async () => {
    const free = await asSuperuser(world(), (query) =>
      query<{ column: string }>(
        `select c.oid::regclass::text || '.' || a.attname as column
         from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
         where c.relkind = 'r' and n.nspname in ('public', 'keys') and c.relname <> 'migrations' and a.attnum > 0
           and format_type(a.atttypid, null) ~ 'text|char|json|xml|name'
           and not exists (select from pg_constraint k where k.contype = 'c' and k.conrelid = c.oid and a.attnum = any (k.conkey))
         order by 1`,
      ),
    );
    expect(free.map(({ column }) => column)).toEqual(namesFromCode);
  });

  it('writes nothing into those texts of the protocol that is not a word of the code', async () => {
    const words = await asSuperuser(world(), (query) =>
      query<{ word: string | null }>(
        `select distinct unnest(array[action, subject, role] || fields) as word from audit_event`,
      ),
    );
    expect(
      words.map(({ word }) => word).filter((word) => word !== null && !/^[a-z][A-Za-z]{1,30}$/.test(word)),
    ).toEqual([]);
  });
});

const columnsOf = (tables: CatalogTable[]): string[] =>
  tables.flatMap(({ name, columns }) => [...columns.keys()].map((column) => `${name}.${column}`));

import { clearColumns, sealedRecords } from '@geleit/domain';
import { asSuperuser, tablesOf } from '../testing/database-of.js';
import { useWorld } from '../testing/use-world.js';

const sealedColumnsOf = (table: string): string[] => [
  ...new Set<string>(Object.values(sealedRecords.find((record) => record.table === table)?.fields ?? {})),
];

describe('the tables of the national statistics', () => {
  const world = useWorld();

  it('have no column that is not sealed by a declared record or clear for a known reason', async () => {
    const tables = (await asSuperuser(world(), tablesOf)).filter(({ name }) => name.startsWith('statistics.'));
    const columns = tables.flatMap(({ name, columns: all }) => [...all.keys()].map((column) => `${name}.${column}`));
    const known = tables.flatMap(({ name }) =>
      [...Object.keys(clearColumns[name] ?? {}), ...sealedColumnsOf(name)].map((column) => `${name}.${column}`),
    );

    expect(columns.sort()).toEqual(known.sort());
    expect(tables).toHaveLength(6);
  });

  it('keep what is sealed as bytes, never empty, uncompressed', async () => {
    const sealed = await asSuperuser(world(), (query) =>
      query<{ column: string; kept: boolean }>(
        `select c.relname || '.' || a.attname as column, a.attnotnull and a.attstorage = 'e' and a.atttypid = 'bytea'::regtype as kept
         from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
         where c.relkind = 'r' and n.nspname = 'statistics' and a.attname = any ($1) order by 1`,
        [['facts', 'narrative', 'box']],
      ),
    );
    expect(sealed).toEqual(
      ['erratum.narrative', 'release.box', 'saved_table.facts', 'saved_table.narrative'].map((column) => ({
        column,
        kept: true,
      })),
    );
  });
});

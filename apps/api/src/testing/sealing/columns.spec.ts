import { clearColumns, sealedRecords } from '@geleit/domain';
import { declaredSealed, isSealedName, knownColumns } from './known-columns.js';

const columns = knownColumns();
const tables = [...new Set(columns.map(({ table }) => table))];

describe('whoever steals the database', () => {
  it.each(columns)('finds $name of $table sealed, or clear for a known reason', ({ table, name, type, isNullable }) => {
    if (isSealedName(name)) expect({ type, isNullable }).toEqual({ type: 'bytea', isNullable: false });
    else expect(clearColumns[table]?.[name]).toMatch(/\w/);
  });

  it.each(tables)('finds sealed in %s exactly the data classes that its record declares', (table) => {
    const sealed = columns.filter((column) => column.table === table && isSealedName(column.name));
    expect(sealed.map(({ name }) => name).sort()).toEqual(declaredSealed(table));
  });

  it('finds no table of a sealed record that the database layer does not know', () => {
    expect(
      sealedRecords.map(({ table }) => table).filter((table) => !tables.includes(table) && !isOfStatistics(table)),
    ).toEqual([]);
  });

  it('finds no column left clear for a reason that has outlived it', () => {
    const known = new Set(columns.map(({ table, name }) => `${table}.${name}`));
    const listed = Object.entries(clearColumns).flatMap(([table, names]) =>
      Object.keys(names).map((name) => `${table}.${name}`),
    );
    // The mark "demo or real" has no entity; it is read before there is an application.
    expect(
      listed.filter((column) => !known.has(column) && !column.startsWith('installation.') && !isOfStatistics(column)),
    ).toEqual([]);
  });

  it('finds typed text nowhere clear: every clear text is one of a closed list', () => {
    const texts = columns.filter(({ name, type }) => !isSealedName(name) && type === 'text');
    expect(texts.map(({ table, name }) => `${table}.${name}`).sort()).toEqual(closedTexts);
  });
});

/** Its tables have no entity; `statistics/schema.it.spec.ts` walks them. */
const isOfStatistics = (name: string): boolean => name.startsWith('statistics.');

/** A new clear text column must be argued for here, and `catalog.it.spec.ts` asks PostgreSQL for its constraint. */
const closedTexts = [
  'audit_event.action',
  'audit_event.fields',
  'audit_event.outcome',
  'audit_event.role',
  'audit_event.subject',
  'case_file.state',
  'job_run.name',
  'keys.case_access.kind',
  'keys.holder.kind',
  'organisation.state',
  'user_account.role',
  'user_account.state',
];

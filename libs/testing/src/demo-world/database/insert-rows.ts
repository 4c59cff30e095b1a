import type { Client } from 'pg';

export type ColumnType =
  'uuid' | 'text' | 'boolean' | 'integer' | 'bytea' | 'timestamptz' | 'date' | 'uuid[]' | 'text[]';
export type Value = string | number | boolean | Buffer | Date | readonly string[] | null;

/** A table with the columns that are filled; the order does not matter. */
export interface Table<Column extends string = string> {
  readonly name: string;
  readonly columns: Readonly<Record<Column, ColumnType>>;
}

export type Row<T> = T extends Table<infer Column> ? Readonly<Record<Column, Value>> : never;

const rowsAtOnce = 1000;

/** Inserts rows by one statement a thousand: each column travels as one array. */
export async function insertRows<Column extends string>(
  client: Client,
  { name, columns }: Table<Column>,
  rows: readonly Readonly<Record<Column, Value>>[],
): Promise<void> {
  const types = Object.entries<ColumnType>(columns);
  const arrays = types.map(([, type], index) => `$${index + 1}::${carrierOf(type)}[]`);
  const values = types.map(([, type], index) => `c${index}::${type}`);
  const names = types.map((_, index) => `c${index}`);
  const statement = `insert into ${name} (${types.map(([column]) => column).join(', ')})
    select ${values.join(', ')} from unnest(${arrays.join(', ')}) as rows (${names.join(', ')})`;
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    const some = rows.slice(start, start + rowsAtOnce);
    const sent = types.map(([column, type]) => some.map((row) => written(row[column as Column], type)));
    await client.query(statement, sent);
  }
}

/** `unnest` flattens arrays of arrays, so these travel as their text. */
const carrierOf = (type: ColumnType): string => (type.endsWith('[]') ? 'text' : type);

function written(value: Value, type: ColumnType): unknown {
  if (value instanceof Date) return value.toISOString();
  return type.endsWith('[]') && Array.isArray(value) ? `{${value.join(',')}}` : value;
}

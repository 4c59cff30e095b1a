import { sealedClasses, sealedRecords } from '@geleit/domain';
import { getMetadataArgsStorage } from 'typeorm';
import { entities } from '../../common/database/entities.js';
import { SnakeNaming } from '../../common/database/snake-naming.js';

/** A column as its entity declares it, under its name in the database. */
export interface KnownColumn {
  /** `case_file`, or with its schema `keys.case_key`. */
  table: string;
  name: string;
  type: string;
  isNullable: boolean;
}

const naming = new SnakeNaming();

/** Every column of every entity; needs no database. */
export function knownColumns(): KnownColumn[] {
  const { columns, tables } = getMetadataArgsStorage();
  return entities.flatMap((entity) => {
    const table = tables.find(({ target }) => target === entity);
    if (!table?.name) throw new Error(`${entity.name} names no table`);
    const name = table.schema ? `${table.schema}.${table.name}` : table.name;
    return columns
      .filter(({ target }) => target === entity)
      .map(({ propertyName, options }) => ({
        table: name,
        name: naming.columnName(propertyName, options.name),
        type: typeof options.type === 'string' ? options.type : String(options.type),
        isNullable: options.nullable === true,
      }));
  });
}

export const isSealedName = (name: string): boolean => (sealedClasses as readonly string[]).includes(name);

/** The sealed columns that the record of a table declares: one for each data class it uses. */
export function declaredSealed(table: string): string[] {
  const record = sealedRecords.find((one) => one.table === table);
  return [...new Set<string>(Object.values(record?.fields ?? {}))].sort();
}

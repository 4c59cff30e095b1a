import type { SealedClass, SealedRecord } from '@geleit/domain';

/** One sealed column of a record: the fields of one data class, as one JSON object. */
export interface SealedColumn {
  readonly table: string;
  readonly dataClass: SealedClass;
  /** `table.column`, for errors */
  readonly place: string;
  /** sorted, as in the JSON */
  readonly fields: readonly string[];
  /** bytes to which short texts are padded */
  readonly minimum: number;
}

/** A row as the database gives it: a sealed column for each class its record uses. */
export type SealedRow = { readonly [C in SealedClass]?: Buffer | null };

/** One sealed value for each class the record uses, also if all its fields are empty. */
export type SealedValues = Record<SealedClass, Buffer>;

const MINIMUM = 512;
const known = new WeakMap<object, readonly SealedColumn[]>();

/** The sealed columns of a record, read from the declaration of its fields once. */
export function sealedColumns<F extends object>(record: SealedRecord<F>): readonly SealedColumn[] {
  const before = known.get(record);
  if (before) return before;
  const classOf = new Map<string, SealedClass>(Object.entries<SealedClass>(record.fields));
  const columns = [...new Set(classOf.values())].map((dataClass) => ({
    table: record.table,
    dataClass,
    place: `${record.table}.${dataClass}`,
    fields: [...classOf.keys()].filter((field) => classOf.get(field) === dataClass).sort(),
    minimum: record.pad?.[dataClass] ?? MINIMUM,
  }));
  known.set(record, columns);
  return columns;
}

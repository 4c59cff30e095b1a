import type { SealedClass } from './data-class.js';

/**
 * The one declaration of what a table seals: entity, DTO, form and export follow from it.
 * A field without a class is a type error. The table has one `bytea` column for each class used.
 */
export interface SealedRecord<F> {
  /** Table name, part of the associated data of every value. */
  readonly table: string;
  readonly fields: { readonly [K in keyof F]-?: SealedClass };
  /** Bytes a value of the class is padded to at least; 512 where nothing is said. */
  readonly pad?: Partial<Record<SealedClass, number>>;
}

/** A sealed record whose fields are only known by name, for code that walks all of them. */
export interface AnySealedRecord {
  readonly table: string;
  readonly fields: Readonly<Record<string, SealedClass>>;
  readonly pad?: Partial<Record<SealedClass, number>>;
}

/** Bytes to which a value is padded where its record says nothing. */
export const defaultPad = 512;

/** The class that `field` of `record` is sealed under. */
export function classOf<F>(record: SealedRecord<F>, field: keyof F): SealedClass {
  const fields: Readonly<Record<keyof F, SealedClass>> = record.fields;
  return fields[field];
}

/** The classes `record` uses, each once: the sealed columns of its table. */
export function classesOf(record: AnySealedRecord): readonly SealedClass[] {
  return [...new Set(Object.values(record.fields))];
}

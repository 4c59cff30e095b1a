import type { SealedClass, SealedRecord } from '@geleit/domain';
import { contextId } from './associated-data.js';
import { openColumn, sealColumn } from './column-seal.js';
import { SealBroken } from './errors.js';
import { fingerprintOf } from './fingerprint.js';
import type { KeyRing } from './key-ring.js';
import { isSameHash } from './keyed-hash.js';
import { type ChunkPlace, openChunk, sealChunk } from './sealed-chunk.js';
import { type SealedColumn, sealedColumns, type SealedRow, type SealedValues } from './sealed-columns.js';
import { keyNumberOf } from './sealed-value.js';
import { ValueKeys } from './value-keys.js';

/** What opens the records of one case, or those of a centre that belong to no case. */
export interface RecordVaultKeys {
  readonly organisationId: string;
  /** stays with the caller, who wipes it after the vault */
  readonly ring: KeyRing;
  /** 32 bytes, handed over: the vault wipes it */
  readonly caseKey: Buffer;
}

/**
 * Seals and opens the records of one case. Each data class is one value of its own; see `sealed-value.ts` for the
 * layout. Nothing is asynchronous, nothing keeps what was opened. Call `wipe` when the request is over.
 */
export class RecordVault {
  readonly organisationId: string;
  readonly #keys: ValueKeys;

  constructor({ organisationId, ring, caseKey }: RecordVaultKeys) {
    this.organisationId = contextId(organisationId);
    this.#keys = new ValueKeys(ring, caseKey);
  }

  /**
   * Seals the declared fields of a record, one value for each class the record uses, always all of them: an empty
   * class looks like a full one. Properties that the record does not declare stay outside.
   *
   * @returns only the columns the record uses, each at least 555 bytes (a case's facts 1,067)
   * @throws RangeError naming the field, for values that are not plain JSON
   */
  sealFields<F extends object>(record: SealedRecord<F>, id: string, fields: NoInfer<F>): SealedValues {
    const generation = this.#keys.newestGeneration;
    const sealed: Partial<SealedValues> = {};
    for (const column of sealedColumns(record)) {
      const key = this.#keys.of(column.dataClass, generation);
      sealed[column.dataClass] = sealColumn(key, generation, column, id, this.organisationId, fields);
    }
    return sealed as SealedValues;
  }

  /**
   * Opens the fields of a record. Fields added to the record later are absent in older values.
   *
   * @param row     as stored
   * @param classes only these; without, every class the record uses
   * @throws SealBroken naming table and column
   */
  openFields<F extends object>(record: SealedRecord<F>, id: string, row: SealedRow): F;
  openFields<F extends object>(
    record: SealedRecord<F>,
    id: string,
    row: SealedRow,
    classes: readonly SealedClass[],
  ): Partial<F>;
  openFields<F extends object>(
    record: SealedRecord<F>,
    id: string,
    row: SealedRow,
    classes?: readonly SealedClass[],
  ): Partial<F> {
    let opened: object | undefined;
    for (const column of sealedColumns(record)) {
      if (classes && !classes.includes(column.dataClass)) continue;
      const fields = this.#open(column, id, row[column.dataClass]);
      opened = opened ? Object.assign(opened, fields) : fields;
    }
    return opened ?? {};
  }

  #open(column: SealedColumn, id: string, sealed: Buffer | null | undefined): object {
    const generation = keyNumberOf(sealed);
    if (!sealed || !this.#keys.reaches(generation)) throw new SealBroken(column.place);
    return openColumn(this.#keys.of(column.dataClass, generation), sealed, column, id, this.organisationId);
  }

  /** Seals one chunk of a file of the case; see `sealChunk`. */
  sealChunk(place: ChunkPlace, bytes: Buffer): Buffer {
    return sealChunk(this.#keys, this.organisationId, place, bytes);
  }

  /** Opens one chunk of a file of the case; see `openChunk`. */
  openChunk(place: ChunkPlace, sealed: Buffer): Buffer {
    return openChunk(this.#keys, this.organisationId, place, sealed);
  }

  /** Digest of what a record was created with, keyed with the case key, 32 bytes; rotation does not change it. */
  fingerprint(table: string, id: string, body: unknown): Buffer {
    return fingerprintOf(this.#keys.caseKey, table, id, this.organisationId, body);
  }

  /** Whether a stored fingerprint is that of this body. */
  isFingerprint(table: string, id: string, body: unknown, stored: Buffer): boolean {
    return isSameHash(this.fingerprint(table, id, body), stored);
  }

  /** Wipes the case key and all keys derived from it; the vault throws afterwards. The ring stays. */
  wipe(): void {
    this.#keys.wipe();
  }
}

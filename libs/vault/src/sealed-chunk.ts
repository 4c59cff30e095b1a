import type { SealedClass } from '@geleit/domain';
import { associatedData } from './associated-data.js';
import { SealBroken } from './errors.js';
import { lengthOfText, markEnd, padded } from './padding.js';
import { keyNumberOf, seal, SEAL_BYTES, unseal } from './sealed-value.js';
import type { ValueKeys } from './value-keys.js';
import { release } from './wipe.js';

/** Bytes of a file in each of its chunks but the last, which holds the rest. */
export const CHUNK_BYTES = 1024 * 1024;

const shortestChunk = 4096;

/** Where a chunk belongs: moved to another file or place, or cut off behind, it does not open. */
export interface ChunkPlace {
  /** table of the chunks */
  readonly table: string;
  /** the file, a UUID */
  readonly fileId: string;
  readonly dataClass: SealedClass;
  /** counted from 0 */
  readonly number: number;
  /** Whether the file ends with this chunk. */
  readonly isLast: boolean;
}

/**
 * Seals one chunk of a file. A chunk stands for itself, so that an upload goes on after a broken connection on any
 * node: the state of a stream would be a key at rest.
 *
 * @param keys  of the case
 * @param bytes exactly `CHUNK_BYTES`; of the last chunk any number up to that, which its padding hides
 * @throws RangeError for a chunk of another length
 * @see Nikitin et al. (2019), § 4, for the padding of the last chunk
 */
export function sealChunk(keys: ValueKeys, organisationId: string, place: ChunkPlace, bytes: Buffer): Buffer {
  const isFull = bytes.length === CHUNK_BYTES;
  if (bytes.length > CHUNK_BYTES || (!place.isLast && !isFull)) throw new RangeError('chunk has another length');
  const generation = keys.newestGeneration;
  const plain = Buffer.alloc(place.isLast ? padded(bytes.length, shortestChunk) : bytes.length + 1);
  bytes.copy(plain);
  markEnd(plain, bytes.length);
  const key = keys.of(place.dataClass, generation);
  const sealed = seal(key, generation, contextOf(organisationId, place), plain);
  release(plain);
  return sealed;
}

/**
 * Opens one chunk of a file.
 *
 * @returns its bytes; the caller wipes or releases them
 * @throws SealBroken naming the table
 */
export function openChunk(keys: ValueKeys, organisationId: string, place: ChunkPlace, sealed: Buffer): Buffer {
  const generation = keyNumberOf(sealed);
  if (!keys.reaches(generation)) throw new SealBroken(`${place.table}.${place.dataClass}`);
  const plain = Buffer.alloc(sealed.length - SEAL_BYTES);
  const key = keys.of(place.dataClass, generation);
  if (!unseal(key, sealed, contextOf(organisationId, place), plain)) {
    throw new SealBroken(`${place.table}.${place.dataClass}`);
  }
  return plain.subarray(0, lengthOfText(plain));
}

/** Number and end of the file stand where other values have their column. */
function contextOf(organisationId: string, { table, fileId, dataClass, number, isLast }: ChunkPlace): Buffer {
  if (!Number.isInteger(number) || number < 0) throw new RangeError('number is not a whole number from 0');
  return associatedData(table, `${dataClass}#${String(number)}${isLast ? '.end' : ''}`, fileId, organisationId);
}

import { associatedData } from './associated-data.js';
import { canonicalObject } from './canonical-json.js';
import { SealBroken } from './errors.js';
import { lengthOfText, markEnd, padded } from './padding.js';
import type { SealedColumn } from './sealed-columns.js';
import { seal, SEAL_BYTES, unseal } from './sealed-value.js';
import { wipe } from './wipe.js';

/** One plaintext at a time, wiped after use: nothing here waits, so no two values can meet in it. */
const bench = Buffer.alloc(64 * 1024);

const spaceFor = (length: number): Buffer =>
  length <= bench.length ? bench.subarray(0, length) : Buffer.alloc(length);

/** Seals the fields of one column as padded canonical JSON; fields that the record does not declare stay outside. */
export function sealColumn(
  key: Buffer,
  keyNumber: number,
  column: SealedColumn,
  id: string,
  organisationId: string,
  fields: object,
): Buffer {
  const json = canonicalObject(fields, column.fields);
  const length = Buffer.byteLength(json);
  const plain = spaceFor(padded(length, column.minimum));
  plain.write(json);
  markEnd(plain, length);
  const context = associatedData(column.table, column.dataClass, id, organisationId);
  const sealed = seal(key, keyNumber, context, plain);
  wipe(plain);
  return sealed;
}

/** Opens one column into the object that was sealed. */
export function openColumn(
  key: Buffer,
  sealed: Buffer,
  column: SealedColumn,
  id: string,
  organisationId: string,
): object {
  const plain = spaceFor(sealed.length - SEAL_BYTES);
  const context = associatedData(column.table, column.dataClass, id, organisationId);
  if (!unseal(key, sealed, context, plain)) throw new SealBroken(column.place);
  const json = plain.toString('utf8', 0, lengthOfText(plain));
  wipe(plain);
  return JSON.parse(json) as object;
}

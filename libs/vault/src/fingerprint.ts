import { contextId } from './associated-data.js';
import { canonicalJson } from './canonical-json.js';
import { keyedHash } from './keyed-hash.js';

/**
 * Keyed digest of what a record was created with, 32 bytes: tells a retried request from another one under the same
 * id. No digest of content is ever unkeyed, or short texts could be guessed from it.
 */
export function fingerprintOf(key: Buffer, table: string, id: string, organisationId: string, body: unknown): Buffer {
  const context = `${contextId(table)}|${contextId(id)}|${organisationId}`;
  return keyedHash(key, 'fingerprint', `${context}|${canonicalJson(body)}`);
}

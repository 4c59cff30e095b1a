import type { SealedRecord } from '@geleit/domain';
import { contextId } from './associated-data.js';
import { openColumn, sealColumn } from './column-seal.js';
import { SealBroken } from './errors.js';
import { fingerprintOf } from './fingerprint.js';
import { isSameHash, keyedHash } from './keyed-hash.js';
import { sealedColumns, type SealedRow } from './sealed-columns.js';
import { keyNumberOf } from './sealed-value.js';
import type { ServerSecret } from './server-secret.js';
import { wipe } from './wipe.js';

/**
 * Seals and opens what jobs and the API must read without a session: class `server` alone. Values carry the version
 * of the server secret, so those of older versions open; new ones are sealed under the newest. Lives with the process.
 */
export class ServerVault {
  readonly #secret: ServerSecret;
  readonly #valueKeys: ReadonlyMap<number, Buffer>;

  constructor(secret: ServerSecret) {
    this.#secret = secret;
    this.#valueKeys = new Map(secret.versions.map((version) => [version, secret.purpose('server', version)]));
  }

  /**
   * @returns the one sealed column, at least 555 bytes
   * @throws RangeError for a record with another class than `server`, or a field that is not plain JSON
   */
  sealFields<F extends object>(
    record: SealedRecord<F>,
    id: string,
    fields: NoInfer<F>,
    organisationId: string,
  ): { server: Buffer } {
    const version = this.#secret.newestVersion;
    const column = serverColumn(record);
    return { server: sealColumn(this.#key(version), version, column, id, contextId(organisationId), fields) };
  }

  /** @throws SealBroken naming table and column */
  openFields<F extends object>(
    record: SealedRecord<F>,
    id: string,
    row: Pick<SealedRow, 'server'>,
    organisationId: string,
  ): F {
    const column = serverColumn(record);
    const { server: sealed } = row;
    const version = keyNumberOf(sealed);
    if (!sealed || !this.#secret.holds(version)) throw new SealBroken(column.place);
    return openColumn(this.#key(version), sealed, column, id, contextId(organisationId)) as F;
  }

  /** Hash by which an account is found, 32 bytes, under the newest version; letter case and outer blanks do not count. */
  emailHash(email: string): Buffer {
    return this.#emailHash(email, this.#secret.newestVersion);
  }

  /** The hashes under all versions, newest first: rows that were not renewed yet are found by an older one. */
  emailHashes(email: string): Buffer[] {
    return this.#secret.versions.map((version) => this.#emailHash(email, version));
  }

  #emailHash(email: string, version: number): Buffer {
    const key = this.#secret.purpose('email-index', version);
    const hash = keyedHash(key, 'email', email.trim().normalize('NFKC').toLowerCase());
    wipe(key);
    return hash;
  }

  /** Digest of what a record outside any case was created with (a centre, an invitation), 32 bytes. */
  fingerprint(table: string, id: string, body: unknown, organisationId: string): Buffer {
    const key = this.#key(this.#secret.newestVersion);
    return fingerprintOf(key, table, id, contextId(organisationId), body);
  }

  /** The same digest under every version, newest first: what was stored before a renewal is found by an older one. */
  fingerprints(table: string, id: string, body: unknown, organisationId: string): Buffer[] {
    const organisation = contextId(organisationId);
    return this.#secret.versions.map((version) => fingerprintOf(this.#key(version), table, id, organisation, body));
  }

  /** Whether a stored fingerprint is that of this body, under any version. */
  isFingerprint(table: string, id: string, body: unknown, stored: Buffer, organisationId: string): boolean {
    const organisation = contextId(organisationId);
    return this.#secret.versions.some((version) =>
      isSameHash(fingerprintOf(this.#key(version), table, id, organisation, body), stored),
    );
  }

  #key(version: number): Buffer {
    const key = this.#valueKeys.get(version);
    if (!key) throw new RangeError('version of the server secret is not at hand');
    return key;
  }
}

function serverColumn<F extends object>(record: SealedRecord<F>) {
  const [column, ...others] = sealedColumns(record);
  if (column?.dataClass !== 'server' || others.length > 0) throw new RangeError('record is not of class server alone');
  return column;
}

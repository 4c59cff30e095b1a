import sodium from 'sodium-native';
import { keyedHash } from './keyed-hash.js';
import { HIGHEST_KEY_NUMBER } from './sealed-value.js';

/** What a key derived from the server secret is for. */
export type ServerPurpose = 'user-keys' | 'sessions' | 'tokens' | 'server' | 'email-index' | 'audit' | 'database';

const SECRET_BYTES = 32;
const secretText = /^[A-Za-z0-9_-]{43}$/;

/** Draws a server secret of one version, as the JSON text of its file: `{"versions":[{"version":1,"secret":"…"}]}`. */
export function createServerSecret(): string {
  return JSON.stringify({ versions: [{ version: 1, secret: drawSecret() }] });
}

/** The same file with one more version; what older versions sealed still opens. */
export function renewServerSecret(text: string): string {
  const versions = readVersions(text);
  const version = Math.max(...versions.map((known) => known.version)) + 1;
  return JSON.stringify({ versions: [...versions, { version, secret: drawSecret() }] });
}

/** The server secret in locked memory. One is enough for a process; it lives as long as the process. */
export class ServerSecret {
  readonly #secrets: ReadonlyMap<number, Buffer>;

  /** All versions, newest first. */
  readonly versions: readonly number[];
  readonly newestVersion: number;

  private constructor(secrets: ReadonlyMap<number, Buffer>) {
    this.#secrets = secrets;
    this.versions = [...secrets.keys()].sort((a, b) => b - a);
    this.newestVersion = this.versions[0] ?? 0;
  }

  /** @throws RangeError if the text is not a server secret; the message holds nothing of it */
  static parse(text: string): ServerSecret {
    const secrets = new Map<number, Buffer>();
    for (const { version, secret } of readVersions(text)) {
      const locked = sodium.sodium_malloc(SECRET_BYTES);
      locked.write(secret, 'base64url');
      sodium.sodium_mprotect_readonly(locked);
      secrets.set(version, locked);
    }
    return new ServerSecret(secrets);
  }

  /**
   * The key for one purpose.
   *
   * @param version the newest, unless a sealed value names another one
   * @returns 32 bytes in a buffer of its own, which the caller wipes or keeps
   * @throws RangeError for a version that the secret does not hold
   */
  purpose(purpose: ServerPurpose, version: number = this.newestVersion): Buffer {
    const secret = this.#secrets.get(version);
    if (!secret) throw new RangeError('version of the server secret is not at hand');
    return keyedHash(secret, 'server-secret', purpose);
  }

  holds(version: number): boolean {
    return this.#secrets.has(version);
  }
}

interface SecretVersion {
  readonly version: number;
  readonly secret: string;
}

function drawSecret(): string {
  const secret = Buffer.alloc(SECRET_BYTES);
  sodium.randombytes_buf(secret);
  return secret.toString('base64url');
}

function readVersions(text: string): readonly SecretVersion[] {
  let versions: unknown;
  try {
    versions = (JSON.parse(text) as { versions?: unknown } | null)?.versions;
  } catch {
    // Falls through to the one message: the parser's own would quote the secret.
  }
  if (!Array.isArray(versions) || versions.length === 0 || !versions.every(isSecretVersion)) throw unreadable();
  if (new Set(versions.map(({ version }) => version)).size !== versions.length) throw unreadable();
  return versions;
}

const unreadable = () => new RangeError('server secret is unreadable');

function isSecretVersion(value: unknown): value is SecretVersion {
  const { version, secret } = (value ?? {}) as Partial<SecretVersion>;
  const isNumbered = Number.isInteger(version) && Number(version) >= 1 && Number(version) <= HIGHEST_KEY_NUMBER;
  return isNumbered && typeof secret === 'string' && secretText.test(secret);
}

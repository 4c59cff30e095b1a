import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beganAt } from './processes.js';

/** The files of one embedded database: `cluster/` belongs to PostgreSQL, all else to us. */
export class DataFolder {
  readonly path: string;
  readonly cluster: string;
  readonly log: string;

  constructor(path: string) {
    this.path = resolve(path);
    this.cluster = resolve(path, 'cluster');
    this.log = resolve(path, 'postgres.log');
  }

  /** Makes the folder; others may pass through it, for the server may run as another user, but not list it. */
  make(): void {
    mkdirSync(this.cluster, { recursive: true });
    chmodSync(this.path, 0o711);
  }

  get isInitialised(): boolean {
    return existsSync(resolve(this.cluster, 'PG_VERSION')) && existsSync(this.passwordFile);
  }

  /** Removes what a broken first start left behind, never a database. */
  clearHalfMadeCluster(): void {
    if (existsSync(resolve(this.cluster, 'global', 'pg_control'))) {
      throw new Error(`The database in ${this.cluster} has lost ${this.passwordFile}: restore it from a backup.`);
    }
    rmSync(this.cluster, { recursive: true, force: true });
    this.make();
  }

  /** Password of the superuser, drawn once. */
  get password(): string {
    return readFileSync(this.passwordFile, 'utf8').trim();
  }

  drawPassword(): string {
    const password = randomBytes(24).toString('base64url');
    writeFileSync(this.passwordFile, `${password}\n`, { mode: 0o600 });
    return password;
  }

  /** Notes which of our processes uses the folder, so that the next start can tell an orphan from a running Geleit. */
  claim(): void {
    writeFileSync(this.ownerFile, JSON.stringify({ pid: process.pid, beganAt: beganAt(process.pid) }));
  }

  /** Process number of the living process that claimed the folder, null when it is gone or is this one. */
  get livingOwner(): number | null {
    if (!existsSync(this.ownerFile)) return null;
    const owner = JSON.parse(readFileSync(this.ownerFile, 'utf8')) as { pid: number; beganAt: string };
    return owner.pid !== process.pid && owner.beganAt !== '' && beganAt(owner.pid) === owner.beganAt ? owner.pid : null;
  }

  /** Number and readiness of the server, from the file it keeps itself; null when there is none. */
  get postmaster(): { pid: number; isReady: boolean } | null {
    if (!existsSync(this.postmasterFile)) return null;
    const lines = readFileSync(this.postmasterFile, 'utf8').split('\n');
    return { pid: Number(lines[0]), isReady: lines[7]?.trim() === 'ready' };
  }

  /**
   * Puts our own number in place of the dead server's. PostgreSQL knows a file with its parent's number for stale, yet
   * still looks whether the dead server's memory is in use; without the file it would not.
   */
  markPostmasterDead(): void {
    const [, ...rest] = readFileSync(this.postmasterFile, 'utf8').split('\n');
    writeFileSync(this.postmasterFile, [process.pid, ...rest].join('\n'));
  }

  /** The last lines of the server's log, for error messages. */
  logTail(lines = 5): string {
    if (!existsSync(this.log)) return '';
    return readFileSync(this.log, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
  }

  /** Starts a new log when the old one has grown beyond 5 MiB, keeping one older. */
  trimLog(): void {
    if (!existsSync(this.log) || statSync(this.log).size < 5 * 1024 * 1024) return;
    writeFileSync(`${this.log}.1`, readFileSync(this.log), { mode: 0o600 });
    rmSync(this.log);
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  }

  private get ownerFile(): string {
    return resolve(this.path, 'owner.json');
  }

  private get passwordFile(): string {
    return resolve(this.path, 'superuser-password');
  }

  private get postmasterFile(): string {
    return resolve(this.cluster, 'postmaster.pid');
  }
}

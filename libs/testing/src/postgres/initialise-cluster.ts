import { execFile } from 'node:child_process';
import { chownSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { PostgresBinaries } from './binaries.js';
import type { DataFolder } from './data-folder.js';
import type { Unprivileged } from './unprivileged.js';

/**
 * Makes the empty cluster of a data folder: UTF-8, PostgreSQL's own locale (the same on every machine), passwords by
 * SCRAM, a superuser `postgres` with a drawn password.
 *
 * @param options.synced false saves the wait for the disk
 */
export async function initialiseCluster(
  folder: DataFolder,
  { initdb }: PostgresBinaries,
  runAs: Unprivileged,
  options: { synced: boolean },
): Promise<void> {
  folder.clearHalfMadeCluster();
  const passwordFile = resolve(folder.cluster, '..', 'initial-password');
  writeFileSync(passwordFile, `${folder.drawPassword()}\n`, { mode: 0o600 });
  if (runAs.owner !== undefined) {
    chownSync(folder.cluster, runAs.owner.uid, runAs.owner.gid);
    chownSync(passwordFile, runAs.owner.uid, runAs.owner.gid);
  }
  const args = ['--pgdata', folder.cluster, '--username', 'postgres', '--pwfile', passwordFile];
  args.push('--auth', 'scram-sha-256', '--encoding', 'UTF8', '--locale-provider', 'builtin', '--locale', 'C.UTF-8');
  args.push('--no-instructions', ...(options.synced ? [] : ['--no-sync', '--no-data-checksums']));
  try {
    await promisify(execFile)(...runAs.wrap(initdb, args), {
      ...runAs.user,
      cwd: '/',
      env: { ...process.env, LC_ALL: 'C' },
    });
  } catch (cause) {
    const said = (cause as { stderr?: string }).stderr?.trim() ?? String(cause);
    throw new Error(`PostgreSQL could not make its database in ${folder.path}: ${said}`, { cause });
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

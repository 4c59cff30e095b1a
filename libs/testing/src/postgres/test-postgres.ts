import { readdirSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataFolder } from './data-folder.js';
import { DataFolderInUse, endOrphan } from './orphan.js';
import { startPostgres, type RunningPostgres } from './start-postgres.js';

const prefix = 'geleit-test-';
const roomInBytes = 2 * 1024 ** 3;

/**
 * Starts the one PostgreSQL of a test run, for Jest's `globalSetup`; inside a test file its start would hang.
 *
 * It lives in memory where there is room (2 GiB in /dev/shm), forces nothing to disk, and is gone after `stop()`. What
 * killed earlier runs left behind is removed.
 *
 * @returns the server; `url` is that of an empty database, for making others
 */
export async function startTestPostgres(): Promise<RunningPostgres> {
  for (const place of new Set(['/dev/shm', tmpdir()])) await removeLeftovers(place);
  const dataFolder = join(hasRoom('/dev/shm') ? '/dev/shm' : tmpdir(), `${prefix}${String(process.pid)}`);
  new DataFolder(dataFolder).remove();
  return startPostgres({ dataFolder, persistent: false });
}

function hasRoom(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize > roomInBytes;
  } catch {
    return false;
  }
}

async function removeLeftovers(place: string): Promise<void> {
  for (const name of namesIn(place).filter((name) => name.startsWith(prefix))) {
    const folder = new DataFolder(join(place, name));
    if (folder.livingOwner !== null) continue;
    try {
      await endOrphan(folder);
      folder.remove();
    } catch (error) {
      if (!(error instanceof DataFolderInUse)) throw error;
    }
  }
}

function namesIn(place: string): string[] {
  try {
    return readdirSync(place);
  } catch {
    return [];
  }
}

import type { DataFolder } from './data-folder.js';
import { commandLine, hasEnded, isAlive } from './processes.js';

/** Another running Geleit uses the data folder. */
export class DataFolderInUse extends Error {
  readonly pid: number;

  constructor(folder: string, pid: number) {
    super(`Another running Geleit (process ${String(pid)}) uses the data folder ${folder}.`);
    this.pid = pid;
  }
}

/**
 * Ends the server that a killed earlier run left in this very data folder. Any other process is left alone, even when
 * it bears the number in `postmaster.pid`.
 *
 * @throws DataFolderInUse when the server belongs to a Geleit that still runs
 */
export async function endOrphan(folder: DataFolder): Promise<void> {
  const old = folder.postmaster;
  if (old === null) return;
  if (!isAlive(old.pid) || !commandLine(old.pid).includes(folder.cluster)) {
    folder.markPostmasterDead(); // its number may be a zombie's or somebody else's by now, which PostgreSQL cannot tell
    return;
  }
  const owner = folder.livingOwner;
  if (owner !== null) throw new DataFolderInUse(folder.path, owner);
  interrupt(old.pid);
  if (await hasEnded(old.pid, 20)) {
    // One that was killed in this moment leaves its file, and its number may be a zombie's for a while.
    if (folder.postmaster !== null) folder.markPostmasterDead();
    return;
  }
  throw new Error(`The database server ${String(old.pid)} of an earlier run does not stop in ${folder.path}.`);
}

/** It may have ended by itself in this very moment. */
function interrupt(pid: number): void {
  try {
    process.kill(pid, 'SIGINT');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

import { dirname } from 'node:path';
import { postgresBinaries } from './binaries.js';
import { DataFolder } from './data-folder.js';
import { ensureDatabase } from './ensure-database.js';
import { freePort } from './free-port.js';
import { guardServer } from './guard.js';
import { initialiseCluster } from './initialise-cluster.js';
import { endOrphan } from './orphan.js';
import { PortTaken, startServer, type Server } from './server.js';
import { unprivileged } from './unprivileged.js';

export interface PostgresOptions {
  /** Folder of this one database server; made when missing. */
  readonly dataFolder: string;
  /** TCP port on 127.0.0.1; without it a free one. */
  readonly port?: number;
  /** false: nothing is forced to disk, and the folder is removed at the end. */
  readonly persistent: boolean;
  /** Name of the database, made when missing; `geleit` if not given. */
  readonly database?: string;
}

export interface RunningPostgres {
  readonly port: number;
  /** `postgres://` address of the database as superuser, for migrations. */
  readonly url: string;
  /** The server's log file. */
  readonly log: string;
  /** Closes all connections and stops the server; again is harmless. */
  stop(): Promise<void>;
}

/**
 * Starts the embedded PostgreSQL of a data folder and waits until it takes connections, on 127.0.0.1 only.
 *
 * Survives a killed earlier run: its server, if it still lives, is stopped first. Should this process be killed, a
 * guard stops the server.
 *
 * @throws DataFolderInUse when another running Geleit uses the folder
 * @throws PortTaken when `port` was given and is taken
 * @throws Error with the end of the server's log, when it does not come up
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const { persistent, database = 'geleit' } = options;
  const folder = new DataFolder(options.dataFolder);
  const binaries = await postgresBinaries();
  folder.make();
  await endOrphan(folder);
  folder.claim();
  const runAs = unprivileged([dirname(binaries.postgres), folder.path]);
  if (!folder.isInitialised) await initialiseCluster(folder, binaries, runAs, { synced: persistent });

  const start = (port: number) => startServer(folder, binaries.postgres, runAs, { port, persistent });
  const { port, server } = await onPort(options.port, start);
  const guard = guardServer(server.pid, persistent ? '' : folder.path);
  const address = (name: string) => `postgres://postgres:${folder.password}@127.0.0.1:${String(port)}/${name}`;
  const url = address(database);
  await ensureDatabase(address('postgres'), database);

  const stop = async () => {
    await server.stop();
    guard.dismiss();
    if (!persistent) folder.remove();
  };
  let stopped: Promise<void> | undefined;
  return { port, url, log: folder.log, stop: () => (stopped ??= stop()) };
}

/** A free port may be taken by somebody else before the server gets it; then the next one is tried. */
async function onPort(wanted: number | undefined, start: (port: number) => Promise<Server>, attempts = 3) {
  const port = wanted ?? (await freePort());
  try {
    return { port, server: await start(port) };
  } catch (error) {
    if (wanted !== undefined || attempts === 1 || !(error instanceof PortTaken)) throw error;
    return onPort(wanted, start, attempts - 1);
  }
}

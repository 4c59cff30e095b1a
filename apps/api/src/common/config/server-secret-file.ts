import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createServerSecret, ServerSecret } from '@geleit/vault';
import { ConfigurationError, type Environment } from './environment.js';

/** Reads the server secret; outside production the first start draws one. Lost, it leaves only the recovery sheets. */
export function readServerSecret({ secretFile, production }: Environment): ServerSecret {
  if (!existsSync(secretFile)) {
    if (production)
      throw new ConfigurationError(
        `The server secret ${secretFile} is missing. Draw one and keep it apart from every backup.`,
      );
    try {
      mkdirSync(dirname(secretFile), { recursive: true, mode: 0o700 });
      writeFileSync(secretFile, createServerSecret(), { mode: 0o600, flag: 'wx' });
    } catch (failure) {
      throw new ConfigurationError(
        `The data folder ${dirname(secretFile)} is not writable (${(failure as NodeJS.ErrnoException).code ?? 'unknown'}). Set GELEIT_DATA to a folder that is.`,
      );
    }
  }
  try {
    return ServerSecret.parse(readFileSync(secretFile, 'utf8'));
  } catch {
    throw new ConfigurationError(`The server secret ${secretFile} cannot be read or is damaged.`);
  }
}

import { createServer } from 'node:net';
import { join } from 'node:path';
import { loadDemoWorld, type RunningPostgres, startPostgres } from '@geleit/testing';
import type { ServerSecret } from '@geleit/vault';
import { Configuration } from './common/config/configuration.js';
import { ConfigurationError, type Environment } from './common/config/environment.js';
import { readServerSecret } from './common/config/server-secret-file.js';
import { connectionsOf } from './common/database/connections.js';
import { markInstallation } from './common/database/installation.js';
import { migrate } from './common/database/migrate.js';
import { createApp } from './create-app.js';
import { inviteFirstAdministrator } from './invitations/first-administrator.js';
import { invitationLink } from './invitations/invitation-token.js';

export interface Running {
  url: string;
  /** Link of the first administrator of an empty installation; printed once a start until it is used. */
  firstLink?: string;
  stop(): Promise<void>;
}

/** From the environment to a listening product: secret, database, schema, demo world, server. */
export async function start(environment: Environment): Promise<Running> {
  await requireFreePort(environment);
  const serverSecret = readServerSecret(environment);
  const embedded = environment.databaseUrl === undefined ? await startEmbedded(environment) : undefined;
  const ownerUrl = environment.databaseUrl ?? embedded?.url ?? '';
  try {
    await migrate(ownerUrl, serverSecret);
    const isNew = await markInstallation(ownerUrl, environment, new Date());
    if (isNew && environment.demo) await loadDemoWorld(ownerUrl, serverSecret, new Date());
    const firstLink = environment.demo ? undefined : await firstAdministratorLink(environment, ownerUrl, serverSecret);
    const database = connectionsOf(ownerUrl, serverSecret);
    const app = await createApp(new Configuration(environment, serverSecret, database, environment.demo));
    await app.listen(environment.port, environment.host);
    return {
      firstLink,
      url: (await app.getUrl()).replace('[::1]', 'localhost'),
      stop: async () => {
        await app.close();
        await embedded?.stop();
      },
    };
  } catch (failure) {
    await embedded?.stop();
    throw failure;
  }
}

async function firstAdministratorLink(
  { adminEmail, publicUrl, host, port }: Environment,
  ownerUrl: string,
  serverSecret: ServerSecret,
): Promise<string | undefined> {
  const token = await inviteFirstAdministrator(ownerUrl, serverSecret, adminEmail, new Date());
  return token === undefined ? undefined : invitationLink(publicUrl ?? `http://${host}:${port}`, token);
}

async function startEmbedded({ dataFolder, production }: Environment): Promise<RunningPostgres> {
  if (production)
    throw new ConfigurationError(
      'DATABASE_URL (or DATABASE_URL_FILE) is missing. Production needs its own PostgreSQL.',
    );
  try {
    return await startPostgres({ dataFolder: join(dataFolder, 'postgres'), persistent: true });
  } catch (failure) {
    throw new ConfigurationError(
      `The embedded database in ${dataFolder} does not start: ${(failure as Error).message}`,
    );
  }
}

/** Asked first, so that a taken port costs no database start and is named plainly. */
async function requireFreePort({ port, host }: Environment): Promise<void> {
  if (port === 0) return;
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (failure: NodeJS.ErrnoException) => {
      reject(
        new ConfigurationError(
          failure.code === 'EADDRINUSE'
            ? `Port ${port} is taken. Choose another one: PORT=${port + 1} npm start`
            : `Cannot listen on ${host}:${port} (${failure.code ?? 'unknown'}).`,
        ),
      );
    });
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

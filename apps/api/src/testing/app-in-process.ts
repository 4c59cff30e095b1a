import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTemplate, databaseFromTemplate, type TestDatabase, testServerSecret } from '@geleit/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DestinationStream } from 'pino';
import { Configuration } from '../common/config/configuration.js';
import { connectionsOf } from '../common/database/connections.js';
import { markInstallation } from '../common/database/installation.js';
import { migrate } from '../common/database/migrate.js';
import { createApp } from '../create-app.js';

export interface AppInProcess {
  app: NestFastifyApplication;
  database: TestDatabase;
  dataFolder: string;
  configuration: Configuration;
  close(): Promise<void>;
}

/**
 * The API in the test's own process, over a database of its own that was copied from a template.
 * @param logTo takes the log at its most talkative; without it there is none. The first app of a process decides.
 */
export async function appInProcess(
  template: string,
  fill: (url: string) => Promise<void>,
  logTo?: DestinationStream,
): Promise<AppInProcess> {
  await createTemplate(template, async (url) => {
    await migrate(url, testServerSecret);
    await markInstallation(url, { demo: true, production: false }, new Date());
    await fill(url);
  });
  const database = await databaseFromTemplate(template);
  const dataFolder = mkdtempSync(join(tmpdir(), 'geleit-world-'));
  const environment = {
    port: 0,
    host: '127.0.0.1',
    dataFolder,
    secretFile: join(dataFolder, 'unused'),
    adminEmail: 'betrieb@geleit.example',
    mailFrom: 'Geleit <geleit@localhost>',
    // A test that is about jobs runs them itself; the demo world would send dozens of mails in every other one.
    jobs: false,
    demo: true,
    production: false,
    logLevel: logTo ? 'trace' : 'silent',
    webFolder: join(dataFolder, 'web'),
  };
  const connections = connectionsOf(database.url, testServerSecret);
  const configuration = new Configuration(environment, testServerSecret, connections, true);
  const app = await createApp(configuration, logTo);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const close = async (): Promise<void> => {
    await app.close();
    await database.drop();
    rmSync(dataFolder, { recursive: true, force: true });
  };
  return { app, database, dataFolder, configuration, close };
}

import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTemplate, databaseFromTemplate, type TestDatabase, testServerSecret } from '@geleit/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Configuration } from '../common/config/configuration.js';
import { connectionsOf } from '../common/database/connections.js';
import { markInstallation } from '../common/database/installation.js';
import { migrate } from '../common/database/migrate.js';
import { createApp } from '../create-app.js';
import { inviteFirstAdministrator } from '../invitations/first-administrator.js';
import { PersonClient } from './person-client.js';

export const goodPassword = 'ein-langes-passwort-2026';

/** The running API over an empty installation: nobody but an administrator, who came in by the link of the console. */
export class BareWorld {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly database: TestDatabase,
    readonly administrator: PersonClient,
    private readonly dataFolder: string,
  ) {}

  static async create(): Promise<BareWorld> {
    await createTemplate('geleit_bare_world', async (url) => {
      await migrate(url, testServerSecret);
      await markInstallation(url, { demo: true, production: false }, new Date());
    });
    const database = await databaseFromTemplate('geleit_bare_world');
    const dataFolder = mkdtempSync(join(tmpdir(), 'geleit-bare-'));
    const environment = {
      port: 0,
      host: '127.0.0.1',
      dataFolder,
      secretFile: join(dataFolder, 'unused'),
      demo: true,
      production: false,
      logLevel: 'silent',
      webFolder: join(dataFolder, 'web'),
    };
    const connections = connectionsOf(database.url, testServerSecret);
    const app = await createApp(new Configuration(environment, testServerSecret, connections, true));
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    const email = 'betrieb@geleit.example';
    const token = await inviteFirstAdministrator(database.url, testServerSecret, email, new Date());
    await new PersonClient(app).post('/api/invitations/acceptance', { token, password: goodPassword });
    return new BareWorld(app, database, await PersonClient.login(app, email, goodPassword), dataFolder);
  }

  anyone(): PersonClient {
    return new PersonClient(this.app);
  }

  login(email: string, password = goodPassword): Promise<PersonClient> {
    return PersonClient.login(this.app, email, password);
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.database.drop();
    rmSync(this.dataFolder, { recursive: true, force: true });
  }
}

/** Makes an empty installation for the tests of one file. */
export function useBareWorld(): () => BareWorld {
  let world: BareWorld | undefined;
  beforeAll(async () => {
    world = await BareWorld.create();
  }, 60_000);
  afterAll(() => world?.close());
  return () => {
    if (!world) throw new Error('the world is made in beforeAll');
    return world;
  };
}

import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTemplate, databaseFromTemplate, loadDemoWorld, type TestDatabase, testServerSecret } from '@geleit/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { demoLogins } from '../access/demo-logins.js';
import { Configuration } from '../common/config/configuration.js';
import { connectionsOf } from '../common/database/connections.js';
import { markInstallation } from '../common/database/installation.js';
import { migrate } from '../common/database/migrate.js';
import { createApp } from '../create-app.js';
import { PersonClient } from './person-client.js';

/** The running API over a database of its own with the demo people; requests go through HTTP as a person sends them. */
export class World {
  private readonly people = new Map<string, Promise<PersonClient>>();

  private constructor(
    readonly app: NestFastifyApplication,
    readonly database: TestDatabase,
    readonly dataFolder: string,
    readonly configuration: Configuration,
  ) {}

  static async create(): Promise<World> {
    await createTemplate('geleit_demo_world', async (url) => {
      await migrate(url, testServerSecret);
      await markInstallation(url, { demo: true, production: false }, new Date());
      await loadDemoWorld(url, testServerSecret, new Date());
    });
    const database = await databaseFromTemplate('geleit_demo_world');
    const dataFolder = mkdtempSync(join(tmpdir(), 'geleit-world-'));
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
    const configuration = new Configuration(environment, testServerSecret, connectionsOf(database.url, testServerSecret), true);
    const app = await createApp(configuration);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return new World(app, database, dataFolder, configuration);
  }

  /** One of the demo people, logged in once for all tests of a file. */
  as(email: string): Promise<PersonClient> {
    const known = this.people.get(email) ?? PersonClient.login(this.app, email, demoLogins.password);
    this.people.set(email, known);
    return known;
  }

  /** Somebody without a session. */
  anyone(): PersonClient {
    return new PersonClient(this.app);
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.database.drop();
    rmSync(this.dataFolder, { recursive: true, force: true });
  }
}

/** Makes a world for the tests of one file: `const world = useWorld();`, then `(await world()).as(…)`. */
export function useWorld(): () => World {
  let world: World | undefined;
  beforeAll(async () => {
    world = await World.create();
  }, 60_000);
  afterAll(() => world?.close());
  return () => {
    if (!world) throw new Error('the world is made in beforeAll');
    return world;
  };
}

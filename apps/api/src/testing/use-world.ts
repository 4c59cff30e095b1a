import 'reflect-metadata';
import { loadDemoWorld, type TestDatabase, testServerSecret } from '@geleit/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { demoLogins } from '../access/demo-logins.js';
import type { Configuration } from '../common/config/configuration.js';
import { type AppInProcess, appInProcess } from './app-in-process.js';
import { madeBeforeAll } from './made-before-all.js';
import { PersonClient } from './person-client.js';

/** The running API with the demo people; requests go through HTTP as a person sends them. */
export class World {
  private readonly people = new Map<string, Promise<PersonClient>>();

  private constructor(private readonly running: AppInProcess) {}

  static async create(): Promise<World> {
    return new World(
      await appInProcess('geleit_demo_world', (url) => loadDemoWorld(url, testServerSecret, new Date())),
    );
  }

  get app(): NestFastifyApplication {
    return this.running.app;
  }

  get database(): TestDatabase {
    return this.running.database;
  }

  get dataFolder(): string {
    return this.running.dataFolder;
  }

  get configuration(): Configuration {
    return this.running.configuration;
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

  close(): Promise<void> {
    return this.running.close();
  }
}

/** Makes a world for the tests of one file: `const world = useWorld();`, then `world().as(…)`. */
export const useWorld = (): (() => World) => madeBeforeAll(() => World.create());

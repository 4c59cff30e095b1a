import 'reflect-metadata';
import { type TestDatabase, testServerSecret } from '@geleit/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { inviteFirstAdministrator } from '../invitations/first-administrator.js';
import { type AppInProcess, appInProcess } from './app-in-process.js';
import { madeBeforeAll } from './made-before-all.js';
import { PersonClient } from './person-client.js';

export const goodPassword = 'ein-langes-passwort-2026';

/** The running API over an empty installation: nobody but an administrator, who came in by the link of the console. */
export class BareWorld {
  private constructor(
    private readonly running: AppInProcess,
    readonly administrator: PersonClient,
  ) {}

  static async create(): Promise<BareWorld> {
    const running = await appInProcess('geleit_bare_world', () => Promise.resolve());
    const { app, database } = running;
    const email = 'betrieb@geleit.example';
    const token = await inviteFirstAdministrator(database.url, testServerSecret, email, new Date());
    await new PersonClient(app).post('/api/invitations/acceptance', { token, password: goodPassword });
    return new BareWorld(running, await PersonClient.login(app, email, goodPassword));
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

  anyone(): PersonClient {
    return new PersonClient(this.app);
  }

  login(email: string, password = goodPassword): Promise<PersonClient> {
    return PersonClient.login(this.app, email, password);
  }

  close(): Promise<void> {
    return this.running.close();
  }
}

/** Makes an empty installation for the tests of one file. */
export const useBareWorld = (): (() => BareWorld) => madeBeforeAll(() => BareWorld.create());

import 'reflect-metadata';
import { userAccount } from '@geleit/domain';
import {
  createTemplate,
  databaseFromTemplate,
  demoPassword,
  loadDemoWorld,
  type TestDatabase,
  testServerSecret,
} from '@geleit/testing';
import { ServerVault } from '@geleit/vault';
import { migrate } from '../../common/database/migrate.js';
import { StolenCopy } from '../stolen-copy.js';
import { openCentre, type OpenedCase } from './opened-centre.js';

/** Somebody of the demo world, with the name that the server secret opens. */
export interface Account {
  id: string;
  organisationId: string;
  role: string;
  state: string;
  name: string;
  email: string;
}

/** A demo world as it lies in the database, and the ways into it. */
export class LoadedWorld {
  private constructor(
    readonly database: TestDatabase,
    readonly copy: StolenCopy,
    readonly accounts: readonly Account[],
  ) {}

  /** Loads the world anew as of an instant, or copies the one that was loaded for all tests. */
  static async create(now?: Date): Promise<LoadedWorld> {
    await createTemplate('geleit_without_content', (url) => migrate(url, testServerSecret));
    if (!now) {
      await createTemplate('geleit_loaded_world', async (url) => {
        await migrate(url, testServerSecret);
        await loadDemoWorld(url, testServerSecret, new Date());
      });
    }
    const database = await databaseFromTemplate(now ? 'geleit_without_content' : 'geleit_loaded_world');
    if (now) await loadDemoWorld(database.url, testServerSecret, now);
    const copy = StolenCopy.of(database);
    return new LoadedWorld(database, copy, await accountsOf(copy));
  }

  accountOf(email: string): Account {
    const found = this.accounts.find((one) => one.email === email);
    if (!found) throw new Error(`no account ${email}`);
    return found;
  }

  /** The way of a log-in: password, private key, ring, case keys, values. */
  async casesOpenedBy(email: string): Promise<OpenedCase[]> {
    const { id, organisationId } = this.accountOf(email);
    const member = await this.copy.member(id, demoPassword);
    const [ring] = member ? await this.copy.rings(member) : [];
    if (!ring) throw new Error(`${email} holds no ring`);
    return openCentre(this.copy, ring, organisationId);
  }

  /** Number of rows of `from …`. */
  async count(from: string): Promise<number> {
    const [row] = await this.copy.rows<{ n: number }>(`select count(*)::int as n ${from}`);
    return row?.n ?? -1;
  }
}

async function accountsOf(copy: StolenCopy): Promise<Account[]> {
  const serverVault = new ServerVault(testServerSecret);
  const rows = await copy.rows<{ id: string; organisation_id: string; role: string; state: string; server: Buffer }>(
    'select * from user_account order by id',
  );
  return rows.map(({ id, organisation_id: organisationId, role, state, server }) => {
    const { name, email } = serverVault.openFields(userAccount, id, { server }, organisationId);
    return { id, organisationId, role, state, name, email };
  });
}

/** A world for the tests of one file: `const world = useLoadedWorld();`, then `world().accounts`. */
export function useLoadedWorld(now?: Date): () => LoadedWorld {
  let world: LoadedWorld | undefined;
  beforeAll(async () => {
    world = await LoadedWorld.create(now);
  }, 120_000);
  afterAll(() => world?.database.drop());
  return () => {
    if (!world) throw new Error('the world is made in beforeAll');
    return world;
  };
}

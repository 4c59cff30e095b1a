import { caseFile, supportStep } from '@geleit/domain';
import { testServerSecret } from '@geleit/testing';
import {
  deriveUserKey,
  KeyRing,
  type Member,
  openPrivateKey,
  RecordVault,
  SealBroken,
  unwrapCaseKey,
} from '@geleit/vault';
import pg from 'pg';

interface KeyRow {
  organisation_id: string;
  user_id: string;
  salt: Buffer;
  memory_mib: number;
  passes: number;
  public_key: Buffer;
  private_key: Buffer;
}

/** What somebody has who stole the whole database and the server secret. */
export class StolenCopy {
  private constructor(private readonly databaseUrl: string) {}

  static of({ url }: { url: string }): StolenCopy {
    return new StolenCopy(url);
  }

  async rows<Row>(sql: string, values: unknown[] = []): Promise<Row[]> {
    const client = new pg.Client({ connectionString: this.databaseUrl });
    await client.connect();
    try {
      return (await client.query(sql, values)).rows as Row[];
    } finally {
      await client.end();
    }
  }

  /** The key pair of a member whose password is known; undefined with a wrong one. */
  async member(userId: string, password: string): Promise<Member | undefined> {
    const [row] = await this.rows<KeyRow>('select * from keys.member_key where user_id = $1', [userId]);
    if (!row) return undefined;
    const serverKey = testServerSecret.purpose('user-keys');
    const cost = { memoryMib: row.memory_mib, passes: row.passes };
    const userKey = await deriveUserKey(password, row.salt, serverKey, cost);
    return orNothing(() => ({
      publicKey: row.public_key,
      privateKey: openPrivateKey(row.private_key, userKey, { userId, organisationId: row.organisation_id }),
    }));
  }

  /** Every ring that this key pair opens, whoever's grant it is. */
  async rings(member: Member): Promise<KeyRing[]> {
    const holders = await this.rows<{ organisation_id: string; id: string; ring: Buffer }>('select * from keys.holder');
    return holders.flatMap(
      ({ ring, id, organisation_id }) => orNothing(() => KeyRing.open(ring, member, id, organisation_id)) ?? [],
    );
  }

  /** Texts of a case that a ring opens: its summary and the notes of its steps. */
  async texts(caseId: string, ring: KeyRing): Promise<string[]> {
    const [wrapped] = await this.rows<{ organisation_id: string; key: Buffer }>(
      'select * from keys.case_key where case_id = $1',
      [caseId],
    );
    const organisationId = wrapped?.organisation_id ?? '';
    const caseKey = wrapped && orNothing(() => unwrapCaseKey(ring, wrapped.key, organisationId, caseId));
    if (!caseKey) return [];
    const vault = new RecordVault({ organisationId, ring, caseKey });
    const cases = await this.rows<{ id: string; narrative: Buffer }>('select * from case_file where id = $1', [caseId]);
    const steps = await this.rows<{ id: string; narrative: Buffer }>(
      'select * from support_step where case_id = $1 order by created_at',
      [caseId],
    );
    const summaries = cases.map((row) =>
      orNothing(() => vault.openFields(caseFile, row.id, row, ['narrative']).summary),
    );
    const notes = steps.map((row) => orNothing(() => vault.openFields(supportStep, row.id, row, ['narrative']).note));
    return [...summaries, ...notes].filter((text) => text !== undefined);
  }
}

function orNothing<T>(open: () => T): T | undefined {
  try {
    return open();
  } catch (failure) {
    if (failure instanceof SealBroken) return undefined;
    throw failure;
  }
}

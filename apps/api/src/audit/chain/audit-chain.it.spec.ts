import { createTemplate, databaseFromTemplate, type TestDatabase, testServerSecret } from '@geleit/testing';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { v7 } from 'uuid';
import type { Configuration } from '../../common/config/configuration.js';
import { connectionsOf } from '../../common/database/connections.js';
import { migrate } from '../../common/database/migrate.js';
import { Clock } from '../../common/time/clock.js';
import { AuditChain } from './audit-chain.js';
import { AuditDatabase } from './audit-database.js';

const nordlicht = v7();
const hafen = v7();

let database: TestDatabase;
let owner: pg.Pool;
const processes: AuditDatabase[] = [];

/** The chain as one more process runs it, with connections of its own. */
function aProcess(): AuditChain {
  const configuration = {
    database: connectionsOf(database.url, testServerSecret),
    serverSecret: testServerSecret,
  } as Configuration;
  const connections = new AuditDatabase(configuration);
  processes.push(connections);
  return new AuditChain(connections, new Clock(), configuration);
}

async function record(organisationId: string, rows: number, at = new Date()): Promise<void> {
  await owner.query(
    `insert into audit_event (organisation_id, id, at, action, subject, outcome)
     select $1, gen_random_uuid(), $2, 'read', 'caseFile', 'done' from generate_series(1, $3)`,
    [organisationId, at, rows],
  );
}

async function numbersOf(organisationId: string): Promise<number[]> {
  const { rows } = await owner.query<{ number: string }>(
    'select number from audit_event where organisation_id = $1 and number is not null order by number',
    [organisationId],
  );
  return rows.map(({ number }) => Number(number));
}

const upTo = (last: number): number[] => Array.from({ length: last }, (_, place) => place + 1);

beforeAll(async () => {
  await createTemplate('geleit_schema', (url) => migrate(url, testServerSecret));
  database = await databaseFromTemplate('geleit_schema');
  owner = new pg.Pool({ connectionString: database.url });
}, 60_000);

afterEach(async () => {
  await Promise.all(processes.splice(0).map((connections) => connections.onApplicationShutdown()));
  await owner.query('truncate audit_event, audit_head');
});

afterAll(async () => {
  await owner.end();
  await database.drop();
});

describe('the chain of the protocol', () => {
  it('has no gap and no double when several processes make it at once', async () => {
    const chains = [aProcess(), aProcess(), aProcess()];
    await record(nordlicht, 2500);
    await record(hafen, 30);

    for (let round = 0; round < 4; round += 1) {
      await Promise.all([...chains.map((chain) => chain.round()), record(nordlicht, 10)]);
    }
    await aProcess().round();

    expect(await numbersOf(nordlicht)).toEqual(upTo(2540));
    expect(await numbersOf(hafen)).toEqual(upTo(30));
  });

  it('takes in later what was committed late, though its time is earlier', async () => {
    const chain = aProcess();
    await record(nordlicht, 3);
    await chain.round();

    await record(nordlicht, 1, new Date(Date.now() - 60_000));
    await chain.round();

    const { rows } = await owner.query<{ number: string }>('select number from audit_event order by at limit 1');
    expect(rows[0]?.number).toBe('4');
  });

  it('loses nothing when its process is killed half-way', async () => {
    await record(nordlicht, 3);
    await aProcess().round();
    await record(nordlicht, 5);
    const blocker = await owner.connect();
    await blocker.query('begin');
    await blocker.query('select from audit_head for update');

    const killed = aProcess().round();
    const refusal = expect(killed).rejects.toThrow();
    await killBackendThatWaits();
    await refusal;
    await blocker.query('rollback');
    blocker.release();

    expect(await numbersOf(nordlicht)).toEqual(upTo(3));
    await aProcess().round();
    expect(await numbersOf(nordlicht)).toEqual(upTo(8));
  });

  it('of one organisation goes on when another one was tampered with', async () => {
    await record(nordlicht, 2);
    await record(hafen, 2);
    await owner.query(`update audit_event set hash = '\\x00' where organisation_id = $1`, [nordlicht]);

    await expect(aProcess().round()).rejects.toThrow('refuse their place');

    expect(await numbersOf(nordlicht)).toEqual([]);
    expect(await numbersOf(hafen)).toEqual(upTo(2));
  });
});

describe('the role that chains', () => {
  it.each([
    'delete from audit_event',
    `update audit_event set action = 'list'`,
    'select * from case_file',
    'select * from keys.holder',
    `insert into audit_event (organisation_id, id, at, action, subject, outcome)
     values (gen_random_uuid(), gen_random_uuid(), now(), 'read', 'caseFile', 'done')`,
  ])('may not: %s', async (statement) => {
    const { username: user, ...where } = connectionsOf(database.url, testServerSecret).audit;
    const client = new pg.Client({ ...where, user });
    await client.connect();

    await expect(client.query(statement)).rejects.toThrow('permission denied');

    await client.end();
  });

  it('cannot chain a row a second time', async () => {
    await record(nordlicht, 1);
    await aProcess().round();
    const { username: user, ...where } = connectionsOf(database.url, testServerSecret).audit;
    const client = new pg.Client({ ...where, user });
    await client.connect();
    await client.query(`select set_config('geleit.organisation_id', $1, false)`, [nordlicht]);

    const { rowCount } = await client.query('update audit_event set number = 7, hash = hash');

    expect(rowCount).toBe(0);
    await client.end();
  });
});

async function killBackendThatWaits(): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const { rowCount } = await owner.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and usename = 'geleit_audit' and wait_event_type = 'Lock'`,
    );
    if (rowCount) return;
    await pause(20);
  }
  throw new Error('nobody waits for the head');
}

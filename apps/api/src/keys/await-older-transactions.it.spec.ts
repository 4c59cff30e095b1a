import { anId } from '@geleit/testing';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { useBareWorld } from '../testing/bare-world.js';
import { awaitOlderTransactions } from './await-older-transactions.js';

describe('whoever waits for the transactions that use the former ring', () => {
  const organisationId = anId();
  let writer: pg.Client;
  let watching: DataSource;
  // Before the world's own, which removes the database.
  afterAll(async () => {
    await writer.end();
    await watching.destroy();
  });
  const world = useBareWorld();

  beforeAll(async () => {
    const { url } = world().database;
    writer = new pg.Client({ connectionString: url });
    await writer.connect();
    watching = await new DataSource({ type: 'postgres', url }).initialize();
  });
  const begin = async (): Promise<void> => {
    await writer.query('begin');
    await writer.query('select pg_advisory_xact_lock_shared(4715, hashtext($1))', [organisationId]);
  };

  it('goes on when they have ended', async () => {
    await begin();
    const waiting = awaitOlderTransactions(watching.manager, organisationId);
    await writer.query('commit');

    await expect(waiting).resolves.toBeUndefined();
  });

  it('is told when one of them does not end, instead of going on as if it had', async () => {
    await begin();

    await expect(awaitOlderTransactions(watching.manager, organisationId, 50)).rejects.toThrow('does not end');
    await writer.query('rollback');
  });
});

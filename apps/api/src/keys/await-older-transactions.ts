import { setTimeout as pause } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';

const pollMilliseconds = 5;
const longestMilliseconds = 10_000;

/**
 * Waits for the transactions of an organisation that run right now: each holds the shared lock of `geleit_use_ring`, on
 * whatever node it was begun. It watches instead of asking for the lock, so nobody ever waits behind it.
 * @throws Error if one of them does not end in time: whoever asked must not believe that nothing old is left
 */
export async function awaitOlderTransactions(
  manager: EntityManager,
  organisationId: string,
  longest = longestMilliseconds,
): Promise<void> {
  const older = await running(manager, organisationId);
  for (let waited = 0; waited < longest; waited += pollMilliseconds) {
    const still = new Set(await running(manager, organisationId));
    if (!older.some((transaction) => still.has(transaction))) return;
    await pause(pollMilliseconds);
  }
  throw new Error('a transaction that uses the former ring does not end');
}

async function running(manager: EntityManager, organisationId: string): Promise<string[]> {
  const locks = await manager.query<{ transaction: string }[]>(
    `select virtualtransaction as transaction from pg_locks
     where locktype = 'advisory' and classid = 4715 and objid = (hashtext($1)::bigint & 4294967295)::oid and objsubid = 2
       and database = (select oid from pg_database where datname = current_database())`,
    [organisationId],
  );
  return locks.map(({ transaction }) => transaction);
}

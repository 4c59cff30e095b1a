import pg from 'pg';
import { PgBoss } from 'pg-boss';
import { jobSchema, queueNames, queues } from './queues.js';

/**
 * Makes the schema of pg-boss, or brings it to the version of the package, and its queues. The owner of the tables does
 * it: `geleit_jobs` may fill them, not change them.
 * @param ownerUrl connection of a role that may become `geleit_owner`
 */
export async function installQueues(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({
    connectionString: ownerUrl,
    options: '-c role=geleit_owner',
    schema: jobSchema,
    supervise: false,
    schedule: false,
    registerInstance: false,
    max: 2,
  });
  await boss.start();
  try {
    const known = new Set((await boss.getQueues()).map(({ name }) => name));
    for (const name of queueNames) {
      const { policy, ...options } = queues[name];
      if (known.has(name)) await boss.updateQueue(name, options);
      else await boss.createQueue(name, { policy, ...options });
    }
  } finally {
    await boss.stop({ graceful: false });
  }
  await grant(ownerUrl);
}

async function grant(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl, options: '-c role=geleit_owner' });
  await client.connect();
  try {
    await client.query(`
      grant usage on schema ${jobSchema} to geleit_jobs;
      grant select, insert, update, delete on all tables in schema ${jobSchema} to geleit_jobs;
      grant execute on all functions in schema ${jobSchema} to geleit_jobs;
    `);
  } finally {
    await client.end();
  }
}

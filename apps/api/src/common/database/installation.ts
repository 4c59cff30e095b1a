import pg from 'pg';
import { ConfigurationError } from '../config/environment.js';

/**
 * A database is demo or real from its making; no start mixes them.
 * @returns whether this start made the mark, so that the demo world is to be loaded
 */
export async function markInstallation(
  ownerUrl: string,
  { demo, production }: { demo: boolean; production: boolean },
  now: Date,
): Promise<boolean> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const made = await client.query(
      'insert into installation (demo, created_at) values ($1, $2) on conflict do nothing',
      [demo, now],
    );
    const { rows } = await client.query<{ demo: boolean }>('select demo from installation');
    const isDemo = rows[0]?.demo === true;
    if (isDemo && production)
      throw new ConfigurationError('This is a demo database. A production start refuses it; use an empty one.');
    if (isDemo !== demo) {
      throw new ConfigurationError(
        isDemo
          ? 'This data folder holds the demo world, but GELEIT_DEMO=0 was asked for. Set GELEIT_DATA to another folder.'
          : 'This data folder holds real data, but the demo world was asked for. Start with GELEIT_DEMO=0, or set GELEIT_DATA to another folder.',
      );
    }
    return made.rowCount === 1;
  } finally {
    await client.end();
  }
}

import { createTemplate, databaseFromTemplate } from './template.js';
import { withClient } from './ensure-database.js';

describe('a test database', () => {
  it('is filled once, however many ask for it at the same time', async () => {
    let filled = 0;
    const fill = async (url: string) => {
      filled += 1;
      await withClient(url, (client) => client.query('CREATE TABLE bird (name text)'));
    };

    await Promise.all([createTemplate('once', fill), createTemplate('once', fill), createTemplate('once', fill)]);

    expect(filled).toBe(1);
  });

  it('is a copy of its own that leaves nothing behind', async () => {
    await createTemplate('birds', (url) =>
      withClient(url, async (client) => {
        await client.query("CREATE TABLE bird AS SELECT 'eagle ' || n AS name FROM generate_series(1, 50000) n");
      }),
    );

    const database = await databaseFromTemplate('birds');
    const copied = await withClient(database.url, (client) => client.query('DELETE FROM bird'));
    const other = await databaseFromTemplate('birds');
    const untouched = await withClient(other.url, (client) => client.query('SELECT FROM bird'));
    await Promise.all([database.drop(), other.drop()]);

    expect(copied.rowCount).toBe(50_000);
    expect(untouched.rowCount).toBe(50_000);
    await expect(withClient(database.url, () => Promise.resolve())).rejects.toThrow('does not exist');
  });

  it('whose filling fails is filled anew by the next one', async () => {
    const broken = createTemplate('broken', () => Promise.reject(new Error('no eagles today')));
    await expect(broken).rejects.toThrow('no eagles today');

    await createTemplate('broken', (url) =>
      withClient(url, (client) => client.query('CREATE TABLE bird ()').then(() => undefined)),
    );

    const database = await databaseFromTemplate('broken');
    const birds = await withClient(database.url, (client) => client.query('SELECT FROM bird'));
    await database.drop();
    expect(birds.rowCount).toBe(0);
  });
});

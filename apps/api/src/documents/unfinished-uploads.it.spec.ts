import { aCase, aDocument, aFile, anId } from '@geleit/testing';
import { JobsDatabase } from '../jobs/jobs-database.js';
import { asSuperuser } from '../testing/database-of.js';
import { upload } from '../testing/documents/upload.js';
import { useWorld } from '../testing/use-world.js';
import { logins } from '../testing/walls/people.js';
import { UnfinishedUploads } from './unfinished-uploads.js';

describe('the job that sweeps up uploads', () => {
  const world = useWorld();

  it('takes away those that nobody has finished for days, of every centre, and nothing else', async () => {
    const urls: Record<string, string> = {};
    for (const login of [logins.CW1, logins.HAFEN]) {
      const person = await world().as(login);
      const at = `/api/cases/${anId()}`;
      await person.put(at, aCase());
      for (const what of ['old', 'new', 'complete']) {
        const url = `${at}/documents/${anId()}`;
        await person.put(url, aDocument());
        if (what === 'complete') await upload(person, url, aFile());
        else await person.put(`${url}/chunks/0`, Buffer.from(aFile()));
        urls[`${what} ${login}`] = url;
      }
    }
    const ids = Object.entries(urls)
      .filter(([what]) => !what.startsWith('new'))
      .map(([, url]) => url.split('/').at(-1));
    await asSuperuser(world(), (query) =>
      query(`update document set created_at = created_at - interval '8 days' where id = any ($1)`, [ids]),
    );

    await world().app.get(UnfinishedUploads).run();

    const found: Record<string, number> = {};
    for (const [what, url] of Object.entries(urls))
      found[what] = (await (await world().as(what.split(' ')[1]!)).get(url)).statusCode;
    expect(found).toEqual(
      Object.fromEntries(Object.keys(urls).map((what) => [what, what.startsWith('old') ? 404 : 200])),
    );
  });

  it('cannot see what was finished, not even whether there is any', async () => {
    const { organisation } = (await world().as(logins.CW1)).user!;
    const seen = await world()
      .app.get(JobsDatabase)
      .transaction(organisation.id, (client) => client.query('select 1 from document where completed_at is not null'));
    expect(seen.rowCount).toBe(0);
    await expect(world().app.get(JobsDatabase).query('select narrative from document')).rejects.toThrow(/permission/);
  });
});

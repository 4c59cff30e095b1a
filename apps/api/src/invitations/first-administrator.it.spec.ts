import { databaseFromTemplate, testServerSecret } from '@geleit/testing';
import { useBareWorld } from '../testing/bare-world.js';
import { StolenCopy } from '../testing/stolen-copy.js';
import { inviteFirstAdministrator } from './first-administrator.js';
import { tokenHash } from './invitation-token.js';

describe('the link of the first administrator', () => {
  const world = useBareWorld();

  it('is drawn anew with each start until somebody has used it, and only the newest works', async () => {
    const empty = await databaseFromTemplate('geleit_bare_world');
    const draw = () => inviteFirstAdministrator(empty.url, testServerSecret, 'betrieb@geleit.example', new Date());

    const [first = '', second = ''] = [await draw(), await draw()];
    const links = await StolenCopy.of(empty).rows<{ token_hash: Buffer }>(
      'select token_hash from invitation where withdrawn_at is null',
    );
    const organisations = await StolenCopy.of(empty).rows('select id from organisation');
    await empty.drop();

    expect(first).not.toBe(second);
    expect(links.map((link) => link.token_hash)).toEqual([tokenHash(second)]);
    expect(organisations).toHaveLength(1);
  });

  it('is drawn no more once there is an administrator', async () => {
    const { url } = world().database;

    expect(
      await inviteFirstAdministrator(url, testServerSecret, 'noch-jemand@geleit.example', new Date()),
    ).toBeUndefined();
  });

  it('two processes that start at once make one operator', async () => {
    const empty = await databaseFromTemplate('geleit_bare_world');
    const draw = () => inviteFirstAdministrator(empty.url, testServerSecret, 'betrieb@geleit.example', new Date());

    await Promise.all([draw(), draw(), draw()]);

    const people = await StolenCopy.of(empty).rows('select id from user_account');
    await empty.drop();
    expect(people).toHaveLength(1);
  });
});

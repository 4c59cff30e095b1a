import { organisation, type OrganisationFields } from '@geleit/domain';
import { demoPassword, testServerSecret } from '@geleit/testing';
import { ServerVault } from '@geleit/vault';
import { demoLogins } from '../../access/demo-logins.js';
import { useLoadedWorld } from './loaded-world.js';

const world = useLoadedWorld();
const logins = demoLogins.logins.map(({ email, role }) => [email, role] as const);

describe('the people of the demo world', () => {
  it.each(logins)('%s enters with the demo password as %s', async (email, role) => {
    const account = world().accountOf(email);
    const member = await world().copy.member(account.id, demoPassword);
    const rings = member ? await world().copy.rings(member) : [];

    expect(account).toMatchObject({ role, state: 'confirmed' });
    expect(member).toBeDefined();
    expect(rings).toHaveLength(['administrator', 'auditor'].includes(role) ? 0 : 1);
  });

  it('work where the log-in page says, by the password it says', async () => {
    const vault = new ServerVault(testServerSecret);
    const rows = await world().copy.rows<{ id: string; server: Buffer }>('select id, server from organisation');
    const centres = new Map(rows.map((row) => [row.id, vault.openFields(organisation, row.id, row, row.id)]));
    const centreOf = (email: string): OrganisationFields | undefined =>
      centres.get(world().accountOf(email).organisationId);

    expect(demoLogins.password).toBe(demoPassword);
    for (const { email, organisation: name, place } of demoLogins.logins) {
      expect(centreOf(email)).toMatchObject({ name, sites: place ? [{ name: place }] : [] });
    }
  });

  it('include a colleague on leave, whose password nobody knows', async () => {
    const jonas = world().accountOf('behrens@nordlicht.example');

    expect(jonas).toMatchObject({ role: 'caseworker', state: 'confirmed' });
    expect(await world().copy.member(jonas.id, demoPassword)).toBeUndefined();
  });

  it('belong to 43 centres, of which 24 wait for a lead who is invited', async () => {
    const invited = `from user_account u join invitation i on i.user_id = u.id where u.state = 'invited' and u.role = 'lead'`;

    expect(await world().count(`from organisation where state = 'invited'`)).toBe(24);
    expect(await world().count('from organisation')).toBe(45);
    expect(await world().count(invited)).toBe(24);
    expect(await world().count('from invitation where expires_at > now()')).toBeGreaterThan(15);
  });

  it('lead each centre that has released anything: none of them is still to be founded', async () => {
    const counted = `from organisation where id in (select organisation_id from statistics.centre)`;

    expect(await world().count(counted)).toBe(19);
    expect(await world().count(`${counted} and state <> 'active'`)).toBe(0);
  });

  it('hold one grant each, and each ring has one recovery sheet and one centre key', async () => {
    expect(await world().count(`from keys.holder where kind = 'member'`)).toBe(26);
    expect(await world().count(`from keys.holder where kind = 'sheet'`)).toBe(20);
    expect(await world().count('from keys.centre_key')).toBe(20);
  });
});

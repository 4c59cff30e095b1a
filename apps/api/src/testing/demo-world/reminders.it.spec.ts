import { deadline, type DeadlineFields, reminder, reminderOf } from '@geleit/domain';
import { testServerSecret } from '@geleit/testing';
import { ServerVault } from '@geleit/vault';
import { StolenCopy } from '../stolen-copy.js';
import { useLoadedWorld } from './loaded-world.js';

describe('the reminders of the demo world', () => {
  const world = useLoadedWorld();

  it('are those of all open deadlines and of no other, as the product would have made them', async () => {
    const cases = [
      ...(await world().casesOpenedBy('beratung@nordlicht.example')),
      ...(await world().casesOpenedBy('leitung@hafen.example')),
    ];
    const rows = await StolenCopy.of(world().database).rows<{ id: string; organisation_id: string; server: Buffer }>(
      'select id, organisation_id, server from keys.reminder',
    );
    const vault = new ServerVault(testServerSecret);

    const open = cases.flatMap(({ deadlines }) => deadlines).filter(({ state }) => state === 'open');
    const expected = open.map((one) => [one.id, reminderOf(fieldsOf(one))] as const);
    const stored = rows.map((row) => [row.id, vault.openFields(reminder, row.id, row, row.organisation_id)] as const);

    expect(open.length).toBeGreaterThan(40);
    expect(Object.fromEntries(stored)).toEqual(Object.fromEntries(expected));
  });
});

describe('a colleague on leave in the demo world', () => {
  const world = useLoadedWorld();

  it('is covered today by somebody who can log in', async () => {
    const covers = await StolenCopy.of(world().database).rows<{ is_covered: boolean; has_key: boolean }>(
      `select current_date between from_on + 1 and until_on - 1 as is_covered,
         exists (select from keys.member_key k where k.user_id = d.deputy_id) as has_key from deputy d`,
    );
    expect(covers).toEqual([{ is_covered: true, has_key: true }]);
  });
});

/** Without what only the test adds to an opened record. */
function fieldsOf(opened: DeadlineFields): DeadlineFields {
  return Object.fromEntries(
    Object.entries(opened).filter(([name]) => name in deadline.fields),
  ) as unknown as DeadlineFields;
}

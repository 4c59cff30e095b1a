import { anId } from '@geleit/testing';
import {
  asApi,
  asSuperuser,
  type CatalogTable,
  type Query,
  refusalOf,
  type Settings,
  tablesOf,
} from '../database-of.js';
import type { PersonClient } from '../person-client.js';
import { caseRecordSamples } from '../records/case-record-samples.js';
import { useWorld, type World } from '../use-world.js';
import { aCaseOf, fillEveryTable } from './fill-every-table.js';
import { everybody, type PersonName } from './people.js';

const roles = ['caseworker', 'lead', 'coordinator', 'administrator', 'auditor'];

/** Tables that belong to no centre, and why. */
const ofNobody: Record<string, string> = {
  installation: 'one row: demo or real',
  job_run: 'when a job last ran, over all centres',
  login_attempt: 'keyed hashes of accounts and networks, before anybody is known',
  migrations: 'what has been migrated',
};

/** The national statistics: of no centre, behind a role of their own. */
const ofTheNetwork = [
  'statistics.cell',
  'statistics.erratum',
  'statistics.release',
  'statistics.saved_table',
  'statistics.year',
];

/** What administrators of the operator see across centres: accounts and organisations, sealed under the server secret. */
const overseen = ['invitation', 'organisation', 'recovery', 'session', 'user_account'];

/** What only those who work with cases may see, in their own centre too. */
const caseTables = [
  'calendar_feed',
  'case_event',
  'case_file',
  'case_overview',
  'case_release',
  'contact_release',
  'deadline',
  'deadline_rule_book',
  'deputy',
  'document_chunk',
  'draft',
  'keys.case_access',
  'keys.case_key',
  'keys.reminder',
  'location_reading',
  'place',
  'proposal_list',
  'reminder_settings',
  'residence_status',
  'statistics.centre',
  'stay_booking',
  'support_step',
  ...caseRecordSamples.map(({ table }) => table),
];

/** What only jobs read: mails that wait, and which were decided on. */
const onlyForJobs = ['keys.reminder_claim', 'keys.reminder_delivery'];

const columnOf = ({ name }: CatalogTable): string => (name === 'organisation' ? 'id' : 'organisation_id');

describe('the second wall, PostgreSQL itself,', () => {
  const world = useWorld();
  let people: Record<PersonName, PersonClient>;
  let owned: CatalogTable[];
  let tables: CatalogTable[];
  let nordlicht: string;
  let hafen: string;

  beforeAll(async () => {
    people = await everybody(world());
    await fillEveryTable(world(), people);
    nordlicht = people.CW1.user!.organisation.id;
    hafen = people.HAFEN.user!.organisation.id;
    tables = await asSuperuser(world(), tablesOf);
    owned = tables.filter((table) => table.columns.has('organisation_id') || table.name === 'organisation');
  }, 60_000);

  const settingsOf = (person: PersonName): Settings => {
    const { id: userId, role, organisation } = people[person].user!;
    return { organisationId: organisation.id, userId, role };
  };

  const shownToTheApi = (): CatalogTable[] => owned.filter(({ name }) => !onlyForJobs.includes(name));

  const rowsSeen = (settings: Settings, organisationId: string): Promise<string[]> =>
    asApi(world(), settings, async (query) => {
      const seen: string[] = [];
      for (const table of shownToTheApi()) {
        const rows = await query(`select 1 from ${table.name} where ${columnOf(table)} = $1 limit 1`, [organisationId]);
        if (rows.length > 0) seen.push(table.name);
      }
      return seen;
    });

  it('is forced upon every table of a centre; the others are known', async () => {
    const open = await asSuperuser(world(), (query) =>
      query<{ name: string }>(
        `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where c.relkind in ('r', 'p') and n.nspname in ('public', 'keys') and not (c.relrowsecurity and c.relforcerowsecurity)`,
      ),
    );
    expect(open.map(({ name }) => name).sort()).toEqual(Object.keys(ofNobody).sort());
    expect(owned.length).toBe(tables.length - Object.keys(ofNobody).length - ofTheNetwork.length);
  });

  it('does not show the API at all what only jobs read', async () => {
    const refused = await asApi(world(), settingsOf('LEAD'), async (query) => {
      const codes: string[] = [];
      for (const table of onlyForJobs) codes.push(await refusalOf(query, `select 1 from ${table}`));
      return codes;
    });
    expect(refused).toEqual(onlyForJobs.map(() => '42501'));
  });

  it('is asked about tables that have rows of both centres', async () => {
    const empty = await asSuperuser(world(), async (query) => {
      const found: string[] = [];
      for (const table of owned) {
        const [row] = await query<{ centres: number }>(
          `select count(distinct ${columnOf(table)})::int as centres from ${table.name} where ${columnOf(table)} = any ($1)`,
          [[nordlicht, hafen]],
        );
        if (row?.centres !== 2) found.push(table.name);
      }
      return found;
    });
    expect(empty).toEqual([]);
  });

  it.each(roles)(
    'shows a %s of another centre no row, except accounts to an administrator and names to a coordinator',
    async (role) => {
      const seen = await rowsSeen({ organisationId: hafen, userId: people.HAFEN.user!.id, role }, nordlicht);
      const allowed: Record<string, string[]> = { administrator: overseen, coordinator: ['organisation'] };
      expect(seen.sort()).toEqual(allowed[role] ?? []);
    },
  );

  it('shows nothing to a connection that does not say who asks', async () => {
    expect(await rowsSeen({}, nordlicht)).toEqual([]);
    expect(await rowsSeen({ role: 'lead' }, nordlicht)).toEqual([]);
    expect(await rowsSeen({ userId: people.CW1.user!.id, role: 'caseworker' }, nordlicht)).toEqual([]);
  });

  it.each(['coordinator', 'administrator', 'auditor', 'queen'])(
    'shows a %s no case of the own centre either',
    async (role) => {
      const seen = await rowsSeen({ organisationId: nordlicht, userId: people.CW1.user!.id, role }, nordlicht);
      expect(seen.filter((table) => caseTables.includes(table))).toEqual([]);
    },
  );

  it('shows a caseworker all of her own centre, so the tests above see more than a locked door', async () => {
    const seen = await rowsSeen(settingsOf('CW1'), nordlicht);
    expect(seen.sort()).toEqual(
      shownToTheApi()
        .map(({ name }) => name)
        .sort(),
    );
  });

  it('lets nobody write a row of another centre, or move one there', async () => {
    const written: string[] = [];
    for (const table of owned) {
      const [copy] = await asSuperuser(world(), (query) =>
        query<{ row: Record<string, unknown> }>(
          `select to_jsonb(t) as row from ${table.name} t where ${columnOf(table)} = $1 limit 1`,
          [nordlicht],
        ),
      );
      await asApi(world(), settingsOf('HLEAD'), async (query) => {
        const row = JSON.stringify({ ...copy?.row, ...(table.columns.has('id') ? { id: anId() } : {}) });
        const outcomes = {
          insert: await refusalOf(
            query,
            `insert into ${table.name} select * from jsonb_populate_record(null::${table.name}, $1)`,
            [row],
          ),
          move: await refusalOf(
            query,
            `update ${table.name} set ${columnOf(table)} = $1 where ${columnOf(table)} = $2`,
            [nordlicht, hafen],
          ),
        };
        for (const [what, code] of Object.entries(outcomes))
          if (code !== '42501') written.push(`${what} ${table.name}: ${code}`);
        if ((await changedRows(query, table, nordlicht)) > 0) written.push(`update ${table.name}`);
      });
    }
    expect(written).toEqual([]);
  });

  it.each([
    { person: 'HLEAD' as const, sees: 0 },
    { person: 'CW2' as const, sees: 0 },
    { person: 'CW1' as const, sees: 1 },
    { person: 'LEAD' as const, sees: 1 },
  ])('gives $person $sees keys of a case restricted to CW1', async ({ person, sees }) => {
    const id = await aCaseOf(people.CW1);
    await people.LEAD.patch(`/api/cases/${id}`, { restricted: true }, 1);
    expect(await keysOf(world(), settingsOf(person), id)).toBe(sees);
  });

  it.each(['CW1', 'LEAD'] as const)(
    'gives %s no key of a case she is shut out of, though responsible or lead',
    async (person) => {
      const id = await aCaseOf(people.CW1);
      await shutOut(world(), id, settingsOf(person));
      expect(await keysOf(world(), settingsOf(person), id)).toBe(0);
      expect(await keysOf(world(), settingsOf('CW2'), id)).toBe(1);
    },
  );
});

async function changedRows(query: Query, table: CatalogTable, organisationId: string): Promise<number> {
  const column = columnOf(table);
  await query('savepoint quiet');
  try {
    const rows = await query(`update ${table.name} set ${column} = ${column} where ${column} = $1 returning 1`, [
      organisationId,
    ]);
    return rows.length;
  } catch {
    await query('rollback to quiet');
    return 0;
  }
}

const keysOf = (world: World, settings: Settings, caseId: string): Promise<number> =>
  asApi(
    world,
    settings,
    async (query) => (await query('select 1 from keys.case_key where case_id = $1', [caseId])).length,
  );

const shutOut = (world: World, caseId: string, { organisationId, userId }: Settings): Promise<unknown> =>
  asSuperuser(world, (query) =>
    query(
      `insert into keys.case_access (organisation_id, id, case_id, user_id, kind, from_at, created_by, created_at)
       values ($1, gen_random_uuid(), $2, $3, 'block', now() - interval '1 day', $3, now())`,
      [organisationId, caseId, userId],
    ),
  );

import { caseCode } from '@geleit/domain';
import { KeyRing, type ServerSecret, ServerVault } from '@geleit/vault';
import { Client } from 'pg';
import { insertRows } from '../demo-world/database/insert-rows.js';
import * as tables from '../demo-world/database/tables.js';
import { drawMembers } from '../demo-world/people/member-keys.js';
import { organisationRow, userRow } from '../demo-world/people/people-rows.js';
import type { DemoOrganisation, DemoPerson } from '../demo-world/people/person.js';
import { centreKeyRow, holderRows } from '../demo-world/people/ring-rows.js';
import { DemoCalendar } from '../demo-world/plan/demo-calendar.js';
import { demoId } from '../demo-world/plan/demo-id.js';
import { Random } from '../demo-world/plan/random.js';
import { sealCase } from '../demo-world/sealing/seal-case.js';
import { noRows, type SealedRows } from '../demo-world/sealing/sealed-rows.js';
import { openedDaysAgo, planLargeCase } from './plan-large-case.js';

export interface LargeCentre {
  /** Letters of its name; its people are `beratung@<name>.example` and `leitung@<name>.example`. */
  readonly name: string;
  /** How many cases it has, at most some 10,000: there are not many more codes. */
  readonly cases: number;
}

const foundedAt = new Date('2021-03-01T09:00:00Z');
const casesAtOnce = 1000;

/**
 * Adds a centre with many cases to a migrated database, each with four steps, a residence status and one or two
 * deadlines: for measuring, not for looking at. Caseworker and lead log in with the demo password.
 *
 * @param ownerUrl     `postgres://` address of a role that may become `geleit_owner`
 * @param serverSecret the secret of the installation
 * @param now          instant from which all days are told
 */
export async function loadLargeCentre(
  ownerUrl: string,
  serverSecret: ServerSecret,
  { name, cases }: LargeCentre,
  now: Date,
): Promise<void> {
  const centre = centreOf(name);
  const people = [personOf(centre, 'caseworker', 'beratung'), personOf(centre, 'lead', 'leitung')] as const;
  const members = await drawMembers(people, serverSecret, foundedAt);
  const vault = new ServerVault(serverSecret);
  const ring = KeyRing.draw();
  const client = new Client({ connectionString: ownerUrl });
  try {
    await client.connect();
    await client.query('set role geleit_owner');
    await client.query('begin');
    await insertRows(client, tables.organisationTable, [organisationRow(vault, centre)]);
    await insertRows(
      client,
      tables.userTable,
      people.map((person) => userRow(vault, person, 'confirmed', foundedAt)),
    );
    await insertRows(
      client,
      tables.memberKeyTable,
      members.map(({ row }) => row),
    );
    await insertRows(client, tables.holderTable, holderRows(ring, centre, members));
    await insertRows(client, tables.centreKeyTable, [centreKeyRow(ring, centre)]);
    for (const rows of sealedCases(ring, people, cases, new DemoCalendar(now))) await insertCases(client, rows);
    await client.query('commit');
  } finally {
    ring.wipe();
    await client.end();
  }
}

/** The rows of all cases, some at a time: together they would take much memory. */
function* sealedCases(
  ring: KeyRing,
  people: readonly DemoPerson[],
  count: number,
  calendar: DemoCalendar,
): Generator<SealedRows> {
  const random = Random.of(`large-centre/${people.map(({ id }) => id).join('/')}`);
  const codes = drawCodes(random, count);
  for (let start = 0; start < count; start += casesAtOnce) {
    const rows = noRows();
    codes.slice(start, start + casesAtOnce).forEach((code, index) => {
      const daysAgo = openedDaysAgo(start + index, count);
      sealCase(ring, planLargeCase(calendar, random.pick(people), code, daysAgo), [], rows);
    });
    yield rows;
  }
}

function drawCodes(random: Random, count: number): readonly string[] {
  const codes = new Set<string>();
  while (codes.size < count) codes.add(caseCode((n) => random.below(n)));
  return [...codes];
}

async function insertCases(client: Client, rows: SealedRows): Promise<void> {
  await insertRows(client, tables.caseTable, rows.cases);
  await insertRows(client, tables.caseKeyTable, rows.keys);
  await insertRows(client, tables.overviewTable, rows.overviews);
  await insertRows(client, tables.stepTable, rows.steps);
  await insertRows(client, tables.statusTable, rows.statuses);
  await insertRows(client, tables.deadlineTable, rows.deadlines);
}

function centreOf(name: string): DemoOrganisation {
  const id = demoId(foundedAt, `large-centre/${name}`);
  return { id, name, kind: 'specialised-centre', land: 'BE', sites: [], state: 'active', createdAt: foundedAt };
}

function personOf(centre: DemoOrganisation, role: DemoPerson['role'], desk: string): DemoPerson {
  const email = `${desk}@${centre.name.toLowerCase()}.example`;
  const id = demoId(foundedAt, `user/${email}`);
  return { id, organisationId: centre.id, name: `${desk} ${centre.name}`, email, role, hasLogin: true };
}

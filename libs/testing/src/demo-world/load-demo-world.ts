import { KeyRing, type ServerSecret, ServerVault } from '@geleit/vault';
import { Client } from 'pg';
import { insertRows } from './database/insert-rows.js';
import * as tables from './database/tables.js';
import { deputyRows } from './people/deputy-rows.js';
import { type DrawnMember, drawMembers } from './people/member-keys.js';
import { foundedCentres, invitationRow, organisationRow, sleepingCentresOf, userRow } from './people/people-rows.js';
import type { DemoOrganisation } from './people/person.js';
import { centreKeyRow, holderRows } from './people/ring-rows.js';
import { awakeOrganisations, hafen, joinedAt, lea, networkOffice, nordlicht, staff } from './people/staff.js';
import { DemoCalendar } from './plan/demo-calendar.js';
import { type DemoPlan, planDemoWorld } from './plan/plan-demo-world.js';
import { reminderRows } from './sealing/reminder-rows.js';
import { sealCase } from './sealing/seal-case.js';
import { insertContactsAndLinks } from './sealing/centre-rows.js';
import { insertPlaces } from './sealing/place-rows.js';
import { documentChunkTable } from './sealing/chunk-rows.js';
import { recordTables } from './sealing/record-rows.js';
import { noRows, type SealedRows } from './sealing/sealed-rows.js';
import { insertStatistics } from './statistics/insert-statistics.js';

const foundedLeads = foundedCentres.map(({ lead }) => lead);

/**
 * Fills an empty database with the demo world: invented centres, people and cases, the same on every machine, with all
 * days told from `now`. One transaction; a second call on the same database fails and leaves it as it is.
 *
 * @param ownerUrl     `postgres://` address of a role that may become `geleit_owner`, after the migrations
 * @param serverSecret the secret of the installation: it seals names and is part of every log-in
 * @param now          instant of loading; its day in Germany is the world's today
 */
export async function loadDemoWorld(ownerUrl: string, serverSecret: ServerSecret, now: Date): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  // Deriving keys takes two other threads and longest; the rest is done meanwhile.
  const drawing = drawMembers([...staff, ...foundedLeads], serverSecret, joinedAt);
  drawing.catch(() => undefined); // met again where the keys are awaited
  const calendar = new DemoCalendar(now);
  const rings = new Map([nordlicht, hafen, networkOffice].map((centre) => [centre, KeyRing.draw()]));
  const furtherRings = new Map(foundedCentres.map(({ centre }) => [centre, KeyRing.draw()]));
  try {
    await client.connect();
    await client.query('set role geleit_owner');
    await client.query('begin');
    const vault = new ServerVault(serverSecret);
    await insertPeople(client, vault, calendar);
    const plan = planDemoWorld(calendar);
    for (const [centre, ring] of rings) await insertCases(client, sealedCasesOf(centre, ring, plan));
    await insertRows(client, tables.deputyTable, deputyRows(vault, calendar));
    const reminders = plan.cases.flatMap((planned) => reminderRows(vault, planned));
    await insertRows(client, tables.reminderTable, reminders);
    await insertRows(client, tables.auditTable, plan.auditEvents);
    const centreKeys = [...rings].map(([centre, ring]) => centreKeyRow(ring, centre));
    for (const [centre, ring] of rings) {
      await insertPlaces(client, { centre, ring, centreKeys, plan });
      await insertContactsAndLinks(client, { centre, ring, centreKeys, plan });
    }
    await insertOfficeYears(client, rings, calendar);
    const furtherKeys = [...furtherRings].map(([centre, ring]) => centreKeyRow(ring, centre));
    await insertKeys(client, new Map([...rings, ...furtherRings]), [...centreKeys, ...furtherKeys], await drawing);
    await client.query('commit');
  } finally {
    for (const ring of [...rings.values(), ...furtherRings.values()]) ring.wipe();
    await Promise.allSettled([drawing]);
    await client.end();
  }
}

async function insertPeople(client: Client, vault: ServerVault, calendar: DemoCalendar): Promise<void> {
  const sleeping = sleepingCentresOf(calendar);
  const centres = [...awakeOrganisations, ...[...foundedCentres, ...sleeping].map(({ centre }) => centre)];
  await insertRows(
    client,
    tables.organisationTable,
    centres.map((centre) => organisationRow(vault, centre)),
  );
  await insertRows(client, tables.userTable, [
    ...[...staff, ...foundedLeads].map((person) => userRow(vault, person, 'confirmed', joinedAt)),
    ...sleeping.map(({ lead, invitedAt }) => userRow(vault, lead, 'invited', invitedAt)),
  ]);
  await insertRows(
    client,
    tables.invitationTable,
    sleeping.map((centre) => invitationRow(vault, centre)),
  );
}

async function insertKeys(
  client: Client,
  rings: ReadonlyMap<DemoOrganisation, KeyRing>,
  centreKeys: readonly tables.CentreKeyRow[],
  members: readonly DrawnMember[],
): Promise<void> {
  const grants = [...rings].flatMap(([centre, ring]) => holderRows(ring, centre, members));
  await insertRows(
    client,
    tables.memberKeyTable,
    members.map(({ row }) => row),
  );
  await insertRows(client, tables.holderTable, grants);
  await insertRows(client, tables.centreKeyTable, centreKeys);
}

/** National statistics: 19 centres release, Nordlicht and Hafen have not done so yet for the year that is collected. */
async function insertOfficeYears(
  client: Client,
  rings: ReadonlyMap<DemoOrganisation, KeyRing>,
  calendar: DemoCalendar,
): Promise<void> {
  const officeRing = rings.get(networkOffice);
  if (!officeRing) throw new RangeError('the network office has no ring');
  const { today, now } = calendar;
  const centres = [...foundedCentres.map(({ centre }) => centre.id), nordlicht.id, hafen.id];
  const officeId = networkOffice.id;
  await insertStatistics(client, { officeId, officeRing, askedBy: lea.id, centres, today, now });
}

function sealedCasesOf({ id }: DemoOrganisation, ring: KeyRing, { cases, drafts }: DemoPlan): SealedRows {
  const rows = noRows();
  for (const planned of cases) if (planned.organisationId === id) sealCase(ring, planned, drafts, rows);
  return rows;
}

async function insertCases(client: Client, rows: SealedRows): Promise<void> {
  await insertRows(client, tables.caseTable, rows.cases);
  await insertRows(client, tables.caseKeyTable, rows.keys);
  await insertRows(client, tables.caseAccessTable, rows.access);
  await insertRows(client, tables.overviewTable, rows.overviews);
  await insertRows(client, tables.stepTable, rows.steps);
  await insertRows(client, tables.formerStepTable, rows.formerSteps);
  await insertRows(client, tables.statusTable, rows.statuses);
  await insertRows(client, tables.deadlineTable, rows.deadlines);
  await insertRows(client, tables.eventTable, rows.events);
  await insertRows(client, tables.proposalListTable, rows.proposalLists);
  for (const [kind, table] of Object.entries(recordTables))
    await insertRows(client, table, rows.records[kind as keyof typeof recordTables]);
  await insertRows(client, documentChunkTable, rows.documentChunks);
  await insertRows(client, tables.draftTable, rows.drafts);
}

import { createHash } from 'node:crypto';
import {
  buildRelease,
  type Cube,
  cellRows,
  cubeLayout,
  cubeText,
  firstContactDimensions,
  packRelease,
  seeded,
  usualCountries,
  yearDimensions,
} from '@geleit/disclosure';
import { drawMember, type KeyRing, sealRelease, wipe, wrapCaseKey } from '@geleit/vault';
import type { Client } from 'pg';
import { insertRows } from '../database/insert-rows.js';
import { cellTable, releaseTable, statisticsCentreTable, statisticsYearTable } from '../database/tables.js';
import { demoId } from '../plan/demo-id.js';
import {
  collectedYear,
  frozenYears,
  syntheticContacts,
  syntheticRecords,
  type SyntheticYear,
} from './synthetic-years.js';

/** Who the invented centres of the records stand for, and the network office with its ring. */
export interface StatisticsWorld {
  readonly officeId: string;
  readonly officeRing: KeyRing;
  readonly askedBy: string;
  /** Ids of centres: the first ones release. */
  readonly centres: readonly string[];
  readonly today: string;
  readonly now: Date;
}

const dimensions = yearDimensions();
const countries = usualCountries.map(({ code }) => code);
const instant = (year: number, day: string): Date => new Date(`${year}-${day}T10:00:00Z`);

/** Three frozen years, one that waits for its freeze, and the running one. */
export async function insertStatistics(client: Client, world: StatisticsWorld): Promise<void> {
  const running = Number(world.today.slice(0, 4));
  for (const synthetic of frozenYears) await insertFrozen(client, world, synthetic);
  await insertCollecting(client, world, collectedYear(running - 1));
  await insertOpen(client, world, running, 'open');
}

async function insertFrozen(client: Client, world: StatisticsWorld, synthetic: SyntheticYear): Promise<void> {
  const { year, contacts } = synthetic;
  const records = syntheticRecords(synthetic);
  const cases = buildRelease(records, { year, dimensions }, seeded(year, 1));
  const calls =
    contacts === 0
      ? undefined
      : buildRelease(syntheticContacts(synthetic), { year, dimensions: firstContactDimensions }, seeded(year, 2));
  await insertOpen(client, world, year, 'collecting');
  await insertCentres(client, world, synthetic, instant(year + 1, '03-10'));
  await insertCells(client, year, 'cases', cases);
  if (calls) await insertCells(client, year, 'contacts', calls);
  await client.query(
    `update statistics.year set state = 'frozen', public_key = null, private_key = null, n = $2, centres = $3, method = $4,
       digest = $5, layout = $6, frozen_at = $7, freeze_asked_by = $8, freeze_asked_at = $9 where year = $1`,
    [
      year,
      cases.n,
      cases.centres,
      cases.method,
      digestOf(cases, calls),
      JSON.stringify({ cases: cubeLayout(cases), contacts: calls ? cubeLayout(calls) : null }),
      instant(year + 1, '06-18'),
      world.askedBy,
      instant(year + 1, '06-17'),
    ],
  );
}

const digestOf = (cases: Cube, contacts: Cube | undefined): Buffer =>
  createHash('sha256')
    .update(cubeText(cases))
    .update(contacts ? cubeText(contacts) : '')
    .digest();

async function insertCells(client: Client, year: number, cube: string, of: Cube): Promise<void> {
  const rows = cellRows(of).map(({ tableId, place, codes, value, structural }) => ({
    year,
    cube,
    table_id: tableId,
    place,
    codes,
    value,
    structural,
  }));
  await insertRows(client, cellTable, rows);
}

async function insertOpen(
  client: Client,
  { officeId, officeRing, now }: StatisticsWorld,
  year: number,
  state: 'open' | 'collecting',
): Promise<Buffer> {
  const key = drawMember();
  const openedAt = instant(year - 1, '12-01');
  const id = demoId(openedAt, `statistics/${String(year)}`);
  const wrapped = wrapCaseKey(officeRing, key.privateKey, officeId, id);
  wipe(key.privateKey);
  const collectingAt = instant(year + 1, '01-08');
  await insertRows(client, statisticsYearTable, [
    {
      year,
      id,
      state,
      countries,
      public_key: key.publicKey,
      private_key: wrapped,
      opened_at: openedAt,
      collecting_at: state === 'open' ? null : collectingAt < now ? collectingAt : now,
    },
  ]);
  return key.publicKey;
}

async function insertCollecting(client: Client, world: StatisticsWorld, synthetic: SyntheticYear): Promise<void> {
  const { year } = synthetic;
  const publicKey = await insertOpen(client, world, year, 'collecting');
  const packed = [
    ...syntheticRecords(synthetic).map((record) => packRelease({ kind: 'case', ...record }, dimensions)),
    ...syntheticContacts(synthetic).map((record) =>
      packRelease({ kind: 'contact', ...record }, firstContactDimensions),
    ),
  ];
  const rows = packed.map((text, index) => ({
    id: demoId(instant(year, '12-31'), `release/${String(index)}`),
    year,
    box: sealRelease(publicKey, year, text),
  }));
  await insertRows(client, releaseTable, rows);
  await insertCentres(client, world, synthetic, instant(year + 1, '02-27'));
}

/** Counts only. The centres that are alive have not released this year's cases yet. */
async function insertCentres(
  client: Client,
  { centres, now }: StatisticsWorld,
  synthetic: SyntheticYear,
  finishedAt: Date,
): Promise<void> {
  const counts = new Map<string, number>();
  for (const { centre } of syntheticRecords(synthetic)) counts.set(centre, (counts.get(centre) ?? 0) + 1);
  const rows = [...counts.values()].map((released, index) => ({
    year: synthetic.year,
    organisation_id: centres[index] ?? '',
    released,
    finished_at: finishedAt < now ? finishedAt : now,
    finished_with: released,
  }));
  await insertRows(client, statisticsCentreTable, rows);
}

import { randomFillSync } from 'node:crypto';
import {
  buildRelease,
  type Cube,
  cellRows,
  cubeLayout,
  guardedRelease,
  openSolver,
  type PackedRelease,
  type ReleaseKind,
  unpackRelease,
} from '@geleit/disclosure';
import { type Member, openRelease } from '@geleit/vault';
import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { Problem } from '../../common/problems/problem.js';
import { Clock } from '../../common/time/clock.js';
import { StatisticsDatabase } from '../statistics-database.js';
import { digestOf } from '../tables/cube-store.js';
import type { CubeName, YearLayout } from '../year-row.js';
import { layoutsOf } from './layout-of-year.js';
import type { YearHead } from './year-store.js';

const boxesAtOnce = 5_000;
const cellsAtOnce = 5_000;

/** A number of 32 bits of the system's generator; many are fetched at once. */
function systemRandom(): () => number {
  const drawn = new Uint32Array(4096);
  let at = drawn.length;
  return () => {
    if (at === drawn.length) {
      randomFillSync(drawn);
      at = 0;
    }
    return drawn[at++] ?? 0;
  };
}

/**
 * Counts a year, once: one transaction opens the records in memory, builds the cube, attacks it, writes what may be
 * shown, and destroys the records and the key. Killed at any point, nothing of it has happened.
 */
@Injectable()
export class Freeze {
  constructor(
    private readonly statistics: StatisticsDatabase,
    private readonly clock: Clock,
  ) {}

  /**
   * @param key of the year, wiped by the caller
   * @throws Problem 409 if there are too few records or centres, if the year is frozen, or if an attack wins
   */
  async run({ year }: Pick<YearHead, 'year'>, key: Member): Promise<void> {
    const solve = await openSolver();
    await this.statistics.transaction('', async (client) => {
      await client.query('set local statement_timeout = 0');
      const head = await locked(client, year);
      const layouts = layoutsOf(head);
      const packed = await openedBoxes(client, year, key);
      const of = (kind: ReleaseKind): Iterable<PackedRelease> => recordsOf(packed, kind, layouts);
      const random = systemRandom();
      const cases = safely(year, () =>
        guardedRelease(of('case'), { year, dimensions: layouts.case }, random, { solve }),
      ).cube;
      const contacts = contactsOf(() => buildRelease(of('contact'), { year, dimensions: layouts.contact }, random));
      await client.query('delete from statistics.release where year = $1', [year]);
      await insertCells(client, year, 'cases', cases);
      if (contacts) await insertCells(client, year, 'contacts', contacts);
      const layout: YearLayout = { cases: cubeLayout(cases), contacts: contacts ? cubeLayout(contacts) : null };
      await client.query(
        `update statistics.year set state = 'frozen', public_key = null, private_key = null, n = $2, centres = $3,
           method = $4, digest = $5, layout = $6, frozen_at = $7 where year = $1`,
        [
          year,
          cases.n,
          cases.centres,
          cases.method,
          digestOf(cases, contacts),
          JSON.stringify(layout),
          this.clock.now(),
        ],
      );
    });
  }
}

async function locked(client: PoolClient, year: number): Promise<YearHead> {
  const { rows } = await client.query<YearHead>('select * from statistics.year where year = $1 for update', [year]);
  const [head] = rows;
  if (!head || head.state === 'frozen') throw new Problem('statistics.frozen', 409, { params: { year } });
  return head;
}

/** What is in the boxes, in memory only. */
async function openedBoxes(client: PoolClient, year: number, key: Member): Promise<string[]> {
  const opened: string[] = [];
  await client.query(`declare boxes cursor for select box from statistics.release where year = ${year}`);
  for (;;) {
    const { rows } = await client.query<{ box: Buffer }>(`fetch ${boxesAtOnce} from boxes`);
    for (const { box } of rows) opened.push(openRelease(box, key, year));
    if (rows.length < boxesAtOnce) break;
  }
  await client.query('close boxes');
  return opened;
}

function* recordsOf(
  packed: readonly string[],
  kind: ReleaseKind,
  layouts: ReturnType<typeof layoutsOf>,
): Generator<PackedRelease> {
  for (const text of packed) {
    const record = unpackRelease(text, layouts);
    if (record.kind === kind) yield record;
  }
}

function safely<Built>(year: number, build: () => Built): Built {
  try {
    return build();
  } catch (failure) {
    if (!(failure instanceof RangeError)) throw failure;
    if (/^(records: fewer|centres: fewer)/.test(failure.message)) throw tooFew(failure.message);
    if (/^(records: an attack|report:)/.test(failure.message))
      throw new Problem('statistics.unsafe', 409, { params: { year } });
    throw failure;
  }
}

const tooFew = (which: string): Problem =>
  new Problem('statistics.tooFew', 409, {
    params: { records: 50, centres: 5 },
    extensions: { lacking: which.startsWith('records') ? 'records' : 'centres' },
  });

/** Too few first contacts, or from too few centres: then none are counted. */
function contactsOf(build: () => Cube): Cube | undefined {
  try {
    return build();
  } catch (failure) {
    if (failure instanceof RangeError && /^(records|centres): fewer/.test(failure.message)) return undefined;
    throw failure;
  }
}

async function insertCells(client: PoolClient, year: number, cube: CubeName, of: Cube): Promise<void> {
  const rows = cellRows(of);
  for (let start = 0; start < rows.length; start += cellsAtOnce) {
    await client.query(
      `insert into statistics.cell (year, cube, table_id, place, codes, value, structural)
       select $1, $2, "tableId", place, codes, value, structural
       from jsonb_to_recordset($3) as one ("tableId" text, place integer, codes text[], value integer, structural boolean)`,
      [year, cube, JSON.stringify(rows.slice(start, start + cellsAtOnce))],
    );
  }
}

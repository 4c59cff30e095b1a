import { type Cube, cellRows, cubeLayout } from '@geleit/disclosure';
import { type Member, RELEASE_BOX_BYTES } from '@geleit/vault';
import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { Problem } from '../../common/problems/problem.js';
import { Clock } from '../../common/time/clock.js';
import { StatisticsDatabase } from '../statistics-database.js';
import { digestOf } from '../tables/cube-store.js';
import type { CubeName, YearLayout } from '../year-row.js';
import { layoutsOf } from './layout-of-year.js';
import { countYear } from './year-counting.js';
import type { YearHead } from './year-store.js';

/** As many as are fetched and handed on in some milliseconds: everybody else waits no longer. */
const boxesAtOnce = 1_000;
const cellsAtOnce = 2_000;

/**
 * Counts a year, once: in one transaction the boxes go to a thread that opens them in memory, builds the cube and attacks
 * it; then what may be shown is written, records and key are destroyed. Killed at any point, nothing of it has happened.
 */
@Injectable()
export class Freeze {
  constructor(
    private readonly statistics: StatisticsDatabase,
    private readonly clock: Clock,
  ) {}

  /**
   * @param key of the year, wiped by the caller
   * @throws Problem 409 if there are too few records or centres, if the year is frozen, if the request for it was taken back, or if an attack wins
   */
  async run(asked: Pick<YearHead, 'year' | 'freeze_asked_by'>, key: Member): Promise<void> {
    const { year } = asked;
    await this.statistics.transaction('', async (client) => {
      await client.query('set local statement_timeout = 0');
      const head = await locked(client, asked);
      const counting = countYear({ year, layouts: layoutsOf(head) }, key, boxesOf(client, year));
      const { cases, contacts } = await counting.catch((failure: unknown) => {
        throw problemOf(failure, year);
      });
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

async function locked(
  client: PoolClient,
  { year, freeze_asked_by: by }: Pick<YearHead, 'year' | 'freeze_asked_by'>,
): Promise<YearHead> {
  const { rows } = await client.query<YearHead>('select * from statistics.year where year = $1 for update', [year]);
  const [head] = rows;
  if (!head || head.state === 'frozen') throw new Problem('statistics.frozen', 409, { params: { year } });
  if (head.freeze_asked_by !== by) throw new Problem('statistics.notAsked', 409, { params: { year } });
  return head;
}

/** The boxes as they are, some at a time, each batch in memory of its own that can be handed on. */
async function* boxesOf(client: PoolClient, year: number): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  await client.query(`declare boxes cursor for select box from statistics.release where year = ${year}`);
  for (;;) {
    const { rows } = await client.query<{ box: Buffer }>(`fetch ${boxesAtOnce} from boxes`);
    const batch = new Uint8Array(rows.length * RELEASE_BOX_BYTES);
    rows.forEach(({ box }, index) => batch.set(box, index * RELEASE_BOX_BYTES));
    if (rows.length > 0) yield batch;
    if (rows.length < boxesAtOnce) break;
  }
  await client.query('close boxes');
}

function problemOf(failure: unknown, year: number): unknown {
  if (!(failure instanceof RangeError)) return failure;
  if (/^(records: fewer|centres: fewer)/.test(failure.message)) return tooFew();
  if (/^(records: an attack|report:)/.test(failure.message))
    return new Problem('statistics.unsafe', 409, { params: { year } });
  return failure;
}

const tooFew = (): Problem => new Problem('statistics.tooFew', 409, { params: { records: 50, centres: 5 } });

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

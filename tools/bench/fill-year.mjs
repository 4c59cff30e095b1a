import { randomUUID } from 'node:crypto';
import { packRelease, syntheticYear2022, yearDimensions } from '@geleit/disclosure';
import { sealRelease } from '@geleit/vault';

const atOnce = 5000;

/**
 * Puts sealed records straight into the table, each in a box of its own, as if the centres had released them: the
 * invented year of 2022 over and over, with the centres it has.
 *
 * @returns how many seconds it took
 */
export async function fillYear(database, { year, records }) {
  const began = performance.now();
  const { rows } = await database.query('select public_key from statistics.year where year = $1', [year]);
  const [{ public_key: publicKey }] = rows;
  const dimensions = yearDimensions();
  const packed = syntheticYear2022().map((record) => packRelease({ kind: 'case', ...record }, dimensions));
  await database.query('begin');
  for (let start = 0; start < records; start += atOnce) {
    const many = Math.min(atOnce, records - start);
    const boxes = Array.from({ length: many }, (_, index) =>
      sealRelease(publicKey, year, packed[(start + index) % packed.length]).toString('hex'),
    );
    await database.query(
      `insert into statistics.release (id, year, box)
       select id, $2, decode(box, 'hex') from unnest($1::uuid[], $3::text[]) as one (id, box)`,
      [boxes.map(() => randomUUID()), year, boxes],
    );
  }
  await sayReleased(database, year, records);
  await database.query('commit');
  await database.query('vacuum analyze statistics.release');
  await database.query('checkpoint');
  return (performance.now() - began) / 1000;
}

/** How many each centre has released, and that it has finished, stands clear; who freezes is told. */
function sayReleased(database, year, records) {
  return database.query(
    `insert into statistics.centre as one (year, organisation_id, released, finished_at, finished_with)
     select $1, organisation_id, $2 / count(*) over () + 1, now(), $2 / count(*) over () + 1
     from statistics.centre where year = 2022
     on conflict (year, organisation_id) do update
       set released = excluded.released, finished_at = excluded.finished_at, finished_with = excluded.finished_with`,
    [year, records],
  );
}

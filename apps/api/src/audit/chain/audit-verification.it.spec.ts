import pg from 'pg';
import { useWorld } from '../../testing/use-world.js';
import { AuditChain } from './audit-chain.js';
import type { VerificationView } from './audit-verification.service.js';

let owner: pg.Pool;
// Before the world's own, which removes the database.
afterAll(() => owner.end());

const world = useWorld();

beforeAll(async () => {
  owner = new pg.Pool({ connectionString: world().database.url });
  const auditor = await world().as('datenschutz@geleit.example');
  // More than are read at a time.
  await owner.query(
    `insert into audit_event (organisation_id, id, at, actor_id, role, action, subject, outcome, case_id, shown, fields)
     select $1, gen_random_uuid(), now() - interval '1 day', $2, 'lead', 'read', 'caseFile', 'done', gen_random_uuid(),
       array[gen_random_uuid()], array['summary'] from generate_series(1, 1500)`,
    [auditor.user?.organisation.id, auditor.user?.id],
  );
});
/** Waits until no row waits, whichever timer takes the last ones. */
async function chainAll(): Promise<void> {
  for (let waiting = 1; waiting > 0;) {
    await world().app.get(AuditChain).round();
    const { rows } = await owner.query<{ waiting: number }>(
      'select count(*)::int as waiting from audit_event where number is null',
    );
    waiting = rows[0]?.waiting ?? 0;
  }
}

async function verified(): Promise<VerificationView> {
  const auditor = await world().as('datenschutz@geleit.example');
  const answer = await auditor.get<VerificationView>('/api/audit-events/verification');
  expect(answer.statusCode).toBe(200);
  return answer.body;
}

/** A row of Nordlicht's chain, some places before its end. */
async function rowBeforeEnd(places: number): Promise<{ id: string; number: number }> {
  const auditor = await world().as('datenschutz@geleit.example');
  const { rows } = await owner.query<{ id: string; number: string }>(
    `select id, number from audit_event where organisation_id = $1
       and number = (select number - $2 from audit_head where organisation_id = $1)`,
    [auditor.user?.organisation.id, places],
  );
  const [row] = rows;
  if (!row) throw new Error('the chain is too short');
  return { id: row.id, number: Number(row.number) };
}

/** Tampers with the tables as who has the database but not the server secret, verifies, and puts everything back. */
async function verifiedAfter(tampering: string, parameters: unknown[] = []): Promise<VerificationView> {
  await chainAll();
  await owner.query('create table kept_event as table audit_event; create table kept_head as table audit_head');
  try {
    const { rowCount } = await owner.query(tampering, parameters);
    expect(rowCount).toBeGreaterThan(0);
    return await verified();
  } finally {
    await owner.query(`
      truncate audit_event, audit_head;
      insert into audit_event select * from kept_event;
      insert into audit_head select * from kept_head;
      drop table kept_event, kept_head`);
  }
}

describe('the verification of the protocol', () => {
  it('finds the untouched protocol intact and names its newest checksum', async () => {
    await chainAll();

    const first = await verified();

    expect(first).toMatchObject({ intact: true, firstBad: null });
    expect(first.checked).toBeGreaterThan(1500);
    expect(first.head).toEqual({ number: first.checked, hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
  });

  it('counts the rows that still wait for their place', async () => {
    await chainAll();
    const blocker = await owner.connect();
    await blocker.query('begin');
    await blocker.query('select from audit_head for update');
    await verified();

    const { intact, unchained, unchainedSince } = await verified();
    await blocker.query('rollback');
    blocker.release();

    expect(intact).toBe(true);
    expect(unchained).toBe(1);
    expect(unchainedSince).not.toBeNull();
  });

  it.each([
    ['its time by a microsecond', `at = at + interval '1 microsecond'`],
    ['who did it', 'actor_id = gen_random_uuid()'],
    ['the role', `role = 'lead2'`],
    ['what was done', `action = 'list2'`],
    ['the kind of record', `subject = 'me2'`],
    ['whether it was refused', `outcome = case outcome when 'done' then 'refused' else 'done' end`],
    ['the case', 'case_id = gen_random_uuid()'],
    ['the record', 'record_id = gen_random_uuid()'],
    ['what was shown', 'shown = shown || gen_random_uuid()'],
    ['the fields', `fields = fields || 'alias'::text`],
    ['its checksum', `hash = '\\x${'00'.repeat(32)}'`],
    ['its checksum, taken away', 'hash = null'],
  ])('names a row of which somebody changed %s', async (_what, change) => {
    await chainAll();
    const row = await rowBeforeEnd(4);

    const { intact, firstBad, checked, head } = await verifiedAfter(`update audit_event set ${change} where id = $1`, [
      row.id,
    ]);

    expect(firstBad).toEqual({ ...row, why: 'changed' });
    expect({ intact, checked, head }).toEqual({ intact: false, checked: row.number - 1, head: null });
  });

  it.each([0, 1, 4])('names the place of a row that was deleted %i rows before the end', async (places) => {
    await chainAll();
    const row = await rowBeforeEnd(places);

    const { firstBad } = await verifiedAfter('delete from audit_event where id = $1', [row.id]);

    expect(firstBad).toEqual({ number: row.number, id: null, why: places === 0 ? 'head' : 'missing' });
  });

  it.each([
    ['with their checksums', 'number'],
    ['without their checksums', 'number, hash'],
  ])('names the first of two rows that changed places %s', async (_how, columns) => {
    await chainAll();
    const early = await rowBeforeEnd(5);
    const late = await rowBeforeEnd(2);
    const other = columns
      .split(', ')
      .map(
        (column) =>
          `(select ${column} from kept_event k where k.id = case e.id when $1 then $2::uuid else $1::uuid end)`,
      );

    // The index of places would stop the swap half-way; who owns the tables drops it.
    await owner.query('drop index audit_event_chain');
    const { firstBad } = await verifiedAfter(
      `update audit_event e set (${columns}) = (${other.length === 1 ? `select ${other[0] ?? ''}` : `select ${other.join(', ')}`}) where id in ($1::uuid, $2::uuid)`,
      [early.id, late.id],
    );
    await owner.query(
      'create unique index audit_event_chain on audit_event (organisation_id, number) where number is not null',
    );

    expect(firstBad).toEqual({ number: early.number, id: late.id, why: 'order' });
  });

  it('names the place from which the end was cut off', async () => {
    await chainAll();
    const row = await rowBeforeEnd(3);

    const { firstBad } = await verifiedAfter(
      `delete from audit_event where number >= $2 and organisation_id = (select organisation_id from audit_event where id = $1)`,
      [row.id, row.number],
    );

    expect(firstBad).toEqual({ number: row.number, id: null, why: 'head' });
  });

  it('is not deceived when the end is cut off and the head put back to what the last row shows', async () => {
    await chainAll();
    const last = await rowBeforeEnd(3);

    const { firstBad } = await verifiedAfter(
      `with cut as (delete from audit_event e using audit_event l
         where l.id = $1 and e.organisation_id = l.organisation_id and e.number > l.number)
       update audit_head h set number = l.number, hash = l.hash from audit_event l
       where l.id = $1 and h.organisation_id = l.organisation_id`,
      [last.id],
    );

    expect(firstBad).toEqual({ number: last.number, id: null, why: 'head' });
  });

  it('names the first row beyond a head that was put back', async () => {
    await chainAll();
    const row = await rowBeforeEnd(0);

    const { firstBad } = await verifiedAfter(
      'update audit_head set number = number - 1 where organisation_id = (select organisation_id from audit_event where id = $1)',
      [row.id],
    );

    expect(firstBad).toMatchObject({ number: row.number - 1, why: 'head' });
  });

  it('names the first row when the head was taken away', async () => {
    const auditor = await world().as('datenschutz@geleit.example');

    const { intact, firstBad } = await verifiedAfter('delete from audit_head where organisation_id = $1', [
      auditor.user?.organisation.id,
    ]);

    expect(intact).toBe(false);
    expect(firstBad).toMatchObject({ number: 1, why: 'head' });
  });

  it('names the first row beyond a head that somebody had copied earlier and put back', async () => {
    await chainAll();
    await owner.query('create table old_head as table audit_head');
    const last = await rowBeforeEnd(0);
    await verified();

    const { firstBad } = await verifiedAfter(
      'update audit_head h set number = o.number, hash = o.hash from old_head o where o.organisation_id = h.organisation_id',
    );
    await owner.query('drop table old_head');

    expect(firstBad).toMatchObject({ number: last.number + 1, why: 'head' });
  });
});

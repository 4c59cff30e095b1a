import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { PersonClient } from '../person-client.js';
import { StandingWorld } from '../standing-world.js';
import { logins } from '../walls/people.js';
import { isSealedName } from './known-columns.js';
import { filesBelow } from './scanner.js';
import { type Client, muchKnown, nobodyKnown } from './two-clients.js';

/** Columns of keyed hashes, keys and ciphertext: equal in length, and in nothing else. */
const isOpaque = (column: string, value: unknown): boolean => isSealedName(column) || Buffer.isBuffer(value);

describe('two worlds that differ only in who the client is', () => {
  const codes: number[][] = [];
  const logs: string[][] = [];
  let worlds: StandingWorld[] = [];

  beforeAll(async () => {
    const now = new Date();
    for (const client of [nobodyKnown, muchKnown]) {
      const world = await StandingWorld.create(now);
      worlds = [...worlds, world];
      codes.push(await live(world, client));
      await world.chain();
      logs.push(world.log.map(repeatable));
    }
  }, 120_000);
  afterAll(() => Promise.all(worlds.map((world) => world.close())));

  it('answer the same requests with the same success', () => {
    expect(codes[0]).toEqual(codes[1]);
    expect(codes[0]?.filter((code) => code >= 400)).toEqual([412, 400]);
  });

  it('leave the same rows, byte for byte; what is sealed has the same length', async () => {
    const [nobody, much] = await Promise.all(worlds.map(everyRow));
    expect(nobody!.size).toBeGreaterThan(3_000);
    expect(onlyIn(nobody!, much!)).toEqual([]);
    expect(onlyIn(much!, nobody!)).toEqual([]);
  });

  it('write the same log and mail', () => {
    expect(logs[0]!.filter((line) => line.includes('answered')).length).toBeGreaterThan(20);
    expect(logs[1]).toEqual(logs[0]);
    const [mails, others] = worlds.map(({ dataFolder }) => mailsIn(dataFolder));
    expect(mails).toHaveLength(1);
    expect(others).toEqual(mails);
  });
});

/** Some months of a case: opened, changed, worked on, restricted, found again, closed. */
async function live(world: StandingWorld, client: Client): Promise<number[]> {
  const codes: number[] = [];
  const worker = await world.login(logins.CW1);
  const lead = await world.login(logins.LEAD);
  const [caseId, draftId] = [world.nextId(), world.nextId()];
  const at = `/api/cases/${caseId}`;
  const did = async (answer: ReturnType<PersonClient['get']>): Promise<void> => {
    codes.push((await answer).statusCode);
    world.moveClock(7);
  };

  await did(worker.put(at, client.opened));
  await did(worker.put(at, client.opened));
  await did(worker.patch(at, client.changed, 1));
  await did(worker.patch(at, client.changed, 1));
  const stepIds = client.steps.map(() => world.nextId());
  for (const [index, id] of stepIds.entries()) await did(worker.put(`${at}/support-steps/${id}`, client.steps[index]));
  await did(worker.patch(`${at}/support-steps/${stepIds[0] ?? ''}`, client.corrected, 1));
  const statusIds = client.statuses.map(() => world.nextId());
  for (const [index, id] of statusIds.entries())
    await did(worker.put(`${at}/residence-statuses/${id}`, client.statuses[index]));
  await did(worker.patch(`${at}/residence-statuses/${statusIds[1] ?? ''}`, { note: client.search }, 1));
  const deadlineId = world.nextId();
  await did(worker.put(`${at}/deadlines/${deadlineId}`, client.deadlines[0]));
  await did(worker.patch(`${at}/deadlines/${deadlineId}`, client.moved, 1));
  for (const { folder, body, change } of client.records) {
    const id = world.nextId();
    await did(worker.put(`${at}/${folder}/${id}`, body));
    await did(worker.patch(`${at}/${folder}/${id}`, change, 1));
    await did(worker.get(`${at}/${folder}`));
    if (folder === 'housing-stays')
      await did(worker.post(`${at}/${folder}/${id}/address`, { reason: `${client.search}, weil sie umzieht` }));
  }
  await did(worker.put(`${at}/deadlines/${world.nextId()}`, client.deadlines[1]));
  const eventId = world.nextId();
  await did(worker.put(`${at}/events/${eventId}`, client.event));
  await did(worker.patch(`${at}/events/${eventId}`, { note: client.search }, 1));
  await did(worker.put(`/api/drafts/${draftId}`, { form: 'supportStep', caseId, content: client.draft }));
  await did(worker.patch(`/api/drafts/${draftId}`, { content: client.draft }, 1));
  await did(
    worker.post('/api/cases/search', { q: client.search, filter: { responsible: [worker.user?.id] }, perPage: 1 }),
  );
  for (const path of [
    '',
    '/timeline',
    '/support-steps',
    '/residence-statuses',
    '/deadlines',
    '/events',
    '/deadline-proposals',
    '/access-log',
  ])
    await did(worker.get(`${at}${path}`));
  const contact = { occurredOn: '2026-01-02', channel: client.steps[0]?.channel, topic: 'other', note: client.search };
  const contactId = world.nextId();
  await did(worker.put(`/api/contacts/${contactId}`, contact));
  const linked = world.nextId();
  await did(worker.put(`/api/cases/${linked}`, { ...client.opened, code: `${client.opened.code ?? ''}-2`, contactId }));
  const code = client.opened.code;
  await did(worker.put(`/api/cases/${linked}/links/${world.nextId()}`, { code, kind: 'family' }));
  await did(worker.get(`${at}/links`));
  await did(worker.get('/api/dashboard/caseworker'));
  const { body: current } = await worker.get(at);
  const version = Number(current['version']);
  await did(lead.patch(at, { restricted: true }, version));
  await did(worker.post(`${at}/support-steps`, { ...client.steps[1], kind: 'no-such-kind' }));
  await did(
    lead.post('/api/invitations', { email: 'neu@nordlicht.example', name: 'Neue Kollegin', role: 'caseworker' }),
  );
  await did(lead.patch(at, { state: 'closed', closingReason: 'unknown', openWorkConfirmed: true }, version + 1));
  return codes;
}

/** Every row of every table with its table; opaque values by their length. */
async function everyRow({ database }: StandingWorld): Promise<Set<string>> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    const tables = await client.query<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and n.nspname in ('public', 'keys')`,
    );
    const all = new Set<string>();
    for (const { name } of tables.rows) {
      const { rows } = await client.query<Record<string, unknown>>(`select * from ${name}`);
      for (const row of rows) all.add(`${name} ${JSON.stringify(Object.entries(row).map(seenByThief))}`);
    }
    return all;
  } finally {
    await client.end();
  }
}

/** A few of the rows that the other world lacks. */
const onlyIn = (rows: Set<string>, others: Set<string>): string[] =>
  [...rows].filter((row) => !others.has(row)).slice(0, 6);

function seenByThief([column, value]: [string, unknown]): [string, unknown] {
  return [column, isOpaque(column, value) ? { bytes: (value as Buffer).length } : value];
}

/** A line but for what is drawn or measured anew for each request. */
function repeatable(line: string): string {
  return line.replace(/"(time|milliseconds)":[\d.]+/g, '"$1":0').replace(/"reqId":"[\w-]+"/, '"reqId":""');
}

/** The mails but for the token in their link, which is drawn at random. */
const mailsIn = (dataFolder: string): string[] =>
  filesBelow(join(dataFolder, 'outbox')).map((file) =>
    readFileSync(file, 'utf8')
      .replace(/=\r?\n/g, '')
      .replace(/token=\S+/, '')
      .replace(/^(Message-ID|Date): .*$/gm, ''),
  );

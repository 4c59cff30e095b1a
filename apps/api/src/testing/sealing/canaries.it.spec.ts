import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aSupportStep, anId } from '@geleit/testing';
import { ApiProcess } from '../process/api-process.js';
import { logins } from '../walls/people.js';
import { aDayOfTyping, recognisable, type TypedDay } from './a-day-of-typing.js';
import { filesBelow, type Found, Scanner } from './scanner.js';
import { marker, plainMarker, Typist } from './typist.js';
import { everyTypedField } from './typed-fields.js';

/** The product as it runs, with its database on disk: what is typed is looked for in all that it leaves behind. */
describe('what is typed into Geleit', () => {
  const typist = new Typist();
  let api: ApiProcess;
  let day: TypedDay;
  let scanner: Scanner;
  const outbox = (): string => join(api.folder, 'data', 'outbox');

  beforeAll(async () => {
    api = await ApiProcess.start();
    day = await aDayOfTyping(api, typist);
    await failInTheDatabase(api, typist, day.caseId);
    scanner = new Scanner([
      marker,
      plainMarker,
      ...Object.values(recognisable),
      ...day.secrets,
      ...day.secrets.map((text) => Buffer.from(text, 'base64url')),
    ]);
  }, 120_000);
  afterAll(() => api.remove(), 30_000);

  it('is typed into every field of every route that takes a text, and into all that were refused', () => {
    const typed = [...typist.fields];
    const left = everyTypedField().filter(
      (field) => !typed.some((place) => place === field || place.startsWith(`${field}/`)),
    );
    expect(left).toEqual([]);
    expect(typist.count).toBeGreaterThan(300);
    expect(day.refusals.filter((code) => code < 400 || code >= 500)).toEqual([]);
  });

  it('comes back to who may read it', async () => {
    const worker = await api.login(logins.CW1);
    const { text } = await worker.get(`/api/cases/${day.caseId}`);
    expect(text.split(marker).length).toBeGreaterThan(4);
    expect((await worker.get(`/api/cases/${day.caseId}/support-steps/${day.stepId}`)).text).toContain('corrected step');
  });

  it('stands in no file of the database, its log, the product’s log or a temporary folder, however it is written', async () => {
    await checkpoint(api);
    expect(filesBelow(api.folder).length).toBeGreaterThan(500);
    expect(filesBelow(api.folder).filter((file) => file.includes('pg_wal'))).not.toEqual([]);
    expect(readFileSync(join(api.folder, 'api.log'), 'utf8')).toContain('/api/cases/:id');
    expect(scanner.inFolder(api.folder, [outbox()])).toEqual([]);
  }, 60_000);

  it('stands in no table of a dump', async () => {
    expect(await inDump(api, scanner)).toEqual([]);
  }, 60_000);

  it('stands in no mail; a mail holds the address it goes to and its link, and no name', () => {
    const mails = filesBelow(outbox()).map((file) => readFileSync(file, 'utf8').replace(/=\r?\n/g, ''));
    expect(mails.length).toBeGreaterThan(0);
    const foreign = mails.flatMap((mail) => scanner.inBytes('mail', Buffer.from(withoutRecipientAndLink(mail))));
    expect(foreign).toEqual([]);
  });

  it('is left nowhere by a process that is killed while it is being typed', async () => {
    const worker = await api.login(logins.CW1);
    const typing = Array.from({ length: 40 }, () =>
      worker
        .put(`/api/cases/${day.caseId}/support-steps/${anId()}`, aSupportStep({ note: typist.text('cut off') }))
        .catch(() => undefined),
    );
    await Promise.race(typing);
    await api.kill();
    await Promise.all(typing);
    expect(scanner.inFolder(api.folder, [outbox()])).toEqual([]);

    await api.start();
    await checkpoint(api);
    expect(scanner.inFolder(api.folder, [outbox()])).toEqual([]);
    expect(await inDump(api, scanner)).toEqual([]);
  }, 120_000);

  it('would be found: what is planted in a table is seen in its file, in the WAL and in the dump', async () => {
    await api.query('create table planted (note text)');
    await api.query('insert into planted values ($1)', [typist.text('planted')]);
    await checkpoint(api);

    const places = scanner.inFolder(api.folder, [outbox()]).map(({ place }) => place.replace(api.folder, ''));
    expect(places.some((place) => place.includes('/base/'))).toBe(true);
    expect(places.some((place) => place.includes('/pg_wal/'))).toBe(true);
    expect((await inDump(api, scanner)).map(({ place }) => place)).toEqual(['planted']);
  }, 60_000);
});

const checkpoint = (api: ApiProcess): Promise<unknown> => api.query('checkpoint');

/** Every row of every table as text: what a logical dump would hold, unpacked. */
async function inDump(api: ApiProcess, scanner: Scanner): Promise<Found[]> {
  const tables = await api.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p', 'm') and n.nspname not in ('pg_catalog', 'information_schema')`,
  );
  const found: Found[] = [];
  for (const { name } of tables) {
    const rows = await api.query<{ row: string }>(`select t::text as row from ${name} t`);
    found.push(...scanner.inBytes(name, Buffer.from(rows.map(({ row }) => row).join('\n'))));
  }
  return found;
}

/** A statement that fails in PostgreSQL itself, with texts in its parameters. */
async function failInTheDatabase(api: ApiProcess, typist: Typist, caseId: string): Promise<void> {
  const worker = await api.login(logins.CW1);
  await api.query('alter table support_step rename to support_step_away');
  const failed = await worker.put(
    `/api/cases/${caseId}/support-steps/${anId()}`,
    aSupportStep({ note: typist.text('failing') }),
  );
  await api.query('alter table support_step_away rename to support_step');
  if (failed.statusCode !== 500) throw new Error(`no failure: ${failed.statusCode}`);
}

function withoutRecipientAndLink(mail: string): string {
  const recipient = /^To: (.+)$/m.exec(mail)?.[1]?.trim() ?? '';
  return mail.replaceAll(recipient, '').replace(/https?:\S+token=\S+/g, '');
}

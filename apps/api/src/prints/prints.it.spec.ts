import { addDays, todayIn } from '@geleit/domain';
import {
  aBenefit,
  aCase,
  aConsent,
  aDeadline,
  aGoal,
  aHealthNeed,
  aHousingStay,
  anId,
  aProceeding,
  aResidenceStatus,
  aRiskAssessment,
  aSupportStep,
  aTask,
} from '@geleit/testing';
import { asSuperuser } from '../testing/database-of.js';
import type { PersonClient } from '../testing/person-client.js';
import { readPdf, type ReadPdf } from '../testing/read-pdf.js';
import { useWorld } from '../testing/use-world.js';
import { logins } from '../testing/walls/people.js';

const today = todayIn('Europe/Berlin', Date.now());

describe('a case on paper', () => {
  const world = useWorld();
  const id = anId();
  const at = `/api/cases/${id}`;
  let worker: PersonClient;

  beforeAll(async () => {
    worker = await world().as(logins.CW1);
    const note = 'Gespräch mit Frau Milena Petrova, Telefon 0176 1234567, über den Wirt in Łódź. Київ.';
    await worker.put(at, {
      ...aCase({
        kind: 'safe-contact',
        facts: {
          gender: 'female',
          languages: ['sq'],
          interpreter: 'yes',
          exploitationForms: [{ form: 'sexual', main: true }],
          children: [
            { ageGroup: '3-5', whereabouts: 'with-client', earlier: [{ whereabouts: 'held-by-perpetrators' }] },
          ],
          cooperation: 'statement',
          earlierCooperation: [{ cooperation: 'refused', since: '2025-02-03' }],
        },
        identity: { alias: 'Amsel', safeContact: 'nur vormittags' },
      }),
    });
    const records: [string, object][] = [
      ['support-steps', aSupportStep({ occurredOn: today, note, withWhom: ['lawyer'] })],
      ['residence-statuses', aResidenceStatus({ validFrom: addDays(today, -30), validUntil: addDays(today, 60) })],
      ['deadlines', aDeadline({ title: 'Akteneinsicht beantragen', dueOn: addDays(today, 9) })],
      ['consents', aConsent({ purpose: 'disclosure', recipient: 'Kanzlei am Markt', recipientKind: 'lawyer' })],
      ['goals', aGoal()],
      ['tasks', aTask({ title: 'Kita anrufen' })],
      ['risk-assessments', aRiskAssessment()],
      ['housing-stays', aHousingStay({ address: 'Heidestraße 4' })],
      ['health-needs', aHealthNeed()],
      ['benefits', aBenefit()],
      ['proceedings', aProceeding({ fileNumber: '270 Js 1234/26' })],
    ];
    for (const [folder, body] of records) {
      const { statusCode, text } = await worker.post(`${at}/${folder}`, body);
      if (statusCode !== 201) throw new Error(`${folder}: ${statusCode} ${text}`);
    }
  }, 60_000);

  const print = async (body: object, by = worker) => {
    const { statusCode, headers, rawPayload } = await world().app.inject({
      method: 'POST',
      url: `${at}/prints`,
      headers: { authorization: `Bearer ${by.token ?? ''}`, cookie: by.cookie ?? '' },
      payload: body,
    });
    return { statusCode, headers, file: rawPayload };
  };
  const read = async (body: object, by = worker): Promise<ReadPdf> => readPdf((await print(body, by)).file);

  it('is real text of every part, with page numbers and a notice of confidentiality on every page', async () => {
    const { pages, text, title } = await read({ kind: 'case-file' });

    expect(title).toBe('Fallakte');
    expect(pages.length).toBeGreaterThan(1);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(`Seite ${index + 1} von ${pages.length}`);
      expect(page).toContain('Vertraulich · § 203 StGB');
    }
    for (const part of [
      'von Mira Sander',
      'Hauptform',
      'Dolmetschen nötig ja',
      'vorher: von Täter*innen festgehalten',
      'Zusammenarbeit früher verweigert die Aussage seit 03.02.2025',
      'Akteneinsicht beantragen',
      'Kita anrufen',
      'Kanzlei am Markt',
      'Codewort vereinbart',
      'Łódź. Kiïv.',
      'Kyrillische Namen stehen in lateinischen Buchstaben',
      'Staatsanwaltschaft',
    ])
      expect(text).toContain(part);
  });

  it('shows who she is, and file numbers, only when that is asked for, and no address at all', async () => {
    const plain = await read({ kind: 'case-file' });
    const named = await read({ kind: 'case-file', identity: true });
    for (const secret of ['Amsel', 'nur vormittags', '270 Js 1234/26']) {
      expect(plain.text).not.toContain(secret);
      expect(named.text).toContain(secret);
    }
    expect(plain.text + named.text).not.toContain('Heidestraße');
  });

  it('is refused with an identity to who may not open it', async () => {
    const colleague = await world().as(logins.CW2);
    expect((await print({ kind: 'case-file', identity: true }, colleague)).statusCode).toBe(403);
    const { statusCode, file } = await print({ kind: 'case-file' }, colleague);
    expect(statusCode).toBe(200);
    expect((await readPdf(file)).text).not.toContain('270 Js 1234/26');
  });

  it('holds the parts that were chosen and no other', async () => {
    const { text } = await read({ kind: 'case-file', parts: ['residence', 'consents'] });
    expect(text).toContain('Kanzlei am Markt');
    for (const other of ['Codewort', 'Kita anrufen', 'Milena']) expect(text).not.toContain(other);
  });

  it('is a sheet of deadlines with their norm, their computation and their sum', async () => {
    const { text } = await read({ kind: 'deadline-sheet' });
    expect(text).toMatch(/Offen: 2, davon überfällig: 0, in den nächsten 14 Tagen: 1/);
    expect(text).toContain('Akteneinsicht beantragen');
    expect(text).toContain('§');
    expect(text).not.toContain('möchte anonym bleiben');
  });

  it('is a handover sheet of two pages at most, with what is dangerous and due first', async () => {
    const { pages, text } = await read({ kind: 'handover-sheet', identity: true });
    expect(pages.length).toBeLessThanOrEqual(2);
    const places = ['nur vormittags', 'Codewort vereinbart', 'Akteneinsicht beantragen', 'Kanzlei am Markt', 'Milena'];
    const found = places.map((part) => text.indexOf(part));
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(found[0]).toBeGreaterThan(0);
  });

  it('tells the person what is stored, without the names of others and of those who work for her', async () => {
    const { text } = await read({ kind: 'about-person', identity: true, hide: ['Wirt'] });
    for (const own of ['Amsel', 'Kanzlei am Markt', 'Anwält', 'sexuelle Ausbeutung', 'Duldung', 'Codewort'])
      expect(text).toContain(own);
    for (const other of ['Petrova', 'Milena', '1234567', 'Wirt in', 'Mira Sander']) expect(text).not.toContain(other);
    expect(text).toContain('[geschwärzt]');
  });

  it('can be in the other language', async () => {
    const { text } = await read({ kind: 'about-person', language: 'en', identity: true });
    expect(text).toContain('What is stored about you');
    expect(text).not.toMatch(/Merkmale|Einwilligung|Seite 1|%\{/);
  });

  it('is on record with what was printed and kept nowhere', async () => {
    const printed = await print({ kind: 'case-file', parts: ['facts'], identity: true });
    expect(printed.headers['cache-control']).toBe('no-store');
    expect(printed.headers['content-disposition']).toMatch(/^attachment; filename="Dokument-\d{4}-\d\d-\d\d\.pdf"/);
    const [event] = await asSuperuser(world(), (query) =>
      query<{ fields: string[] }>(
        `select fields from audit_event where case_id = $1 and subject = 'print' order by at desc, id desc limit 1`,
        [id],
      ),
    );
    expect(event?.fields).toEqual(['case-file', 'facts', 'identity']);
  });

  it.each([
    ['an unknown kind', { kind: 'poster' }],
    ['an unknown part', { kind: 'case-file', parts: ['address'] }],
    ['a part named twice', { kind: 'case-file', parts: ['facts', 'facts'] }],
    ['a blank name to hide', { kind: 'about-person', hide: [' '] }],
    ['another language', { kind: 'case-file', language: 'fr' }],
  ])('is not made for %s', async (_what, body) => {
    expect((await print(body)).statusCode).toBe(400);
  });
});

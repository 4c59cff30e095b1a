import { letterTemplates } from '@geleit/domain';
import { aCase, aConsent, anId, aProceeding, aSupportStep, textOfDocx } from '@geleit/testing';
import { extractText, getDocumentProxy } from 'unpdf';
import type { PersonClient } from '../testing/person-client.js';
import { useWorld } from '../testing/use-world.js';
import { logins } from '../testing/walls/people.js';

interface Draft {
  text: string;
  blanks: string[];
  consent: { purpose: string; recipient: string | null; isGiven: boolean } | null;
}

describe('a letter', () => {
  const world = useWorld();
  const recipient = 'Landesamt für Einwanderung';
  let worker: PersonClient;
  let colleague: PersonClient;
  let at: string;

  beforeAll(async () => {
    worker = await world().as(logins.CW1);
    colleague = await world().as(logins.CW2);
  });
  beforeEach(async () => {
    at = `/api/cases/${anId()}`;
    const identity = { alias: 'Rotkehlchen', safeContact: 'abends' };
    await worker.put(at, aCase({ kind: 'safe-contact', identity }));
    await worker.post(`${at}/support-steps`, aSupportStep({ occurredOn: '2026-02-03' }));
    await worker.post(
      `${at}/proceedings`,
      aProceeding({ authority: 'Staatsanwaltschaft Hamburg', fileNumber: '270 Js 1/26' }),
    );
  });

  const draft = async (person: PersonClient, body: object): Promise<Draft> =>
    (await person.post<Draft & Record<string, unknown>>(`${at}/letters/draft`, body)).body;
  const file = (body: object) =>
    world().app.inject({
      method: 'POST',
      url: `${at}/letters/file`,
      headers: { authorization: `Bearer ${worker.token}`, cookie: worker.cookie!, 'content-type': 'application/json' },
      payload: JSON.stringify(body),
    });

  it('of confirmation is filled with what the case knows, and marks what it does not', async () => {
    const { text, blanks } = await draft(worker, { template: 'confirmation', recipient });
    for (const known of ['seit dem 3. Februar 2026', recipient, 'Mira Sander', '\nNordlicht'])
      expect(text).toContain(known);
    expect(blanks).toEqual(
      expect.arrayContaining(['Name der Klient*in', 'Geburtsdatum', 'Zweck', 'Tag der Einwilligung']),
    );
    expect(text).toContain('[Geburtsdatum: ____]');
    expect(text).not.toContain('Menschenhandel');
  });

  it('that passes something on is made only with the consent to it, and the page is told which is missing', async () => {
    const body = { template: 'confirmation', recipient, text: '# Beratungsbestätigung', format: 'pdf' };
    expect((await draft(worker, { template: 'confirmation', recipient })).consent).toMatchObject({ isGiven: false });

    const refused = await file(body);
    await worker.post(
      `${at}/consents`,
      aConsent({ purpose: 'disclosure', recipientKind: 'authority', recipient, on: '2026-03-04' }),
    );
    const elsewhere = await file({ ...body, recipient: 'Jugendamt' });
    const made = await file(body);

    expect([refused, elsewhere, made].map(({ statusCode }) => statusCode)).toEqual([409, 409, 200]);
    expect(refused.json()).toMatchObject({
      type: 'urn:geleit:problem:consent.missing.disclosure',
      consent: { purpose: 'disclosure', recipient, isGiven: false },
    });
    expect((await draft(worker, { template: 'confirmation', recipient })).text).toContain('vom 4. März 2026 weiter');
  });

  it('tells nickname and file number only who may open who the client is', async () => {
    const criminal = { template: 'file-access-criminal' };
    const plain = { template: 'secrecy-release-plain' };
    expect((await draft(worker, criminal)).text).toContain('270 Js 1/26');
    expect((await draft(worker, plain)).text).toContain('Ich heiße: Rotkehlchen.');

    const seen = (await draft(colleague, criminal)).text + (await draft(colleague, plain)).text;
    expect(seen).toContain('Staatsanwaltschaft Hamburg');
    expect(seen).not.toMatch(/270 Js|Rotkehlchen/);
  });

  it.each(letterTemplates)('%s is a PDF and a DOCX with the text as it was edited', async (template) => {
    await worker.post(`${at}/consents`, aConsent({ purpose: 'disclosure', recipientKind: 'authority', recipient }));
    const { text } = await draft(worker, { template, recipient });
    const edited = `${text}\nZum Schluss ein Satz von Hand.`;
    const flat = (one: string): string => one.replace(/[#\-–☐[\]\s]/g, '');

    const pdf = await file({ template, recipient, text: edited, format: 'pdf' });
    const docx = await file({ template, recipient, text: edited, format: 'docx' });

    const read = await extractText(await getDocumentProxy(new Uint8Array(pdf.rawPayload)), { mergePages: true });
    expect(flat(read.text).replace(/Seite\dvon\d/g, '')).toBe(flat(edited));
    expect(flat(textOfDocx(docx.rawPayload))).toBe(flat(edited));
    expect(docx.headers['content-disposition']).toMatch(/^attachment; filename="Dokument-\d{4}-\d\d-\d\d\.docx"/);
  });
});

import { todayIn } from '@geleit/domain';
import { aBenefit, aCase, aConsent, aContact, aDocument, aFile, anId, aSupportStep } from '@geleit/testing';
import { upload } from '../testing/documents/upload.js';
import type { PersonClient } from '../testing/person-client.js';
import { readPdf } from '../testing/read-pdf.js';
import { useWorld } from '../testing/use-world.js';
import { logins } from '../testing/walls/people.js';

const today = todayIn('Europe/Berlin', Date.now());
const onPaper = (day: string): string => day.split('-').reverse().join('.');

/** What a client is told who asks what is stored about her and who received it (Art. 15 DSGVO). */
describe('the sheet for the person herself', () => {
  const world = useWorld();
  const at = `/api/cases/${anId()}`;
  let worker: PersonClient;
  let colleague: PersonClient;

  beforeAll(async () => {
    worker = await world().as(logins.CW1);
    colleague = await world().as(logins.CW2);
    const contactId = anId();
    const note = 'Herr Petrov brachte sie her.';
    await worker.put(
      `/api/contacts/${contactId}`,
      aContact({ occurredOn: '2026-03-02', topic: 'trafficking', referralSource: 'police', note }),
    );
    await worker.put(at, aCase({ contactId }));
    const passport = `${at}/documents/${anId()}`;
    await worker.put(passport, aDocument({ kind: 'identity-paper', title: 'Reisepass bis 2031', holdsIdentity: true }));
    await upload(worker, passport, aFile());
    const decision = `${at}/documents/${anId()}`;
    await worker.put(decision, aDocument({ kind: 'decision', title: 'Bescheid vom Jobcenter' }));
    await upload(worker, decision, aFile());
    await worker.put(`${at}/documents/${anId()}`, aDocument({ title: 'Nie angekommen' }));
    const recorded: [string, object][] = [
      ['support-steps', aSupportStep({ occurredOn: '2026-03-03', withWhom: ['police', 'client'] })],
      ['support-steps', aSupportStep({ occurredOn: '2026-04-05', withWhom: ['police'] })],
      ['consents', aConsent({ purpose: 'disclosure', recipient: 'Kanzlei am Markt', on: '2026-03-04' })],
      ['benefits', aBenefit({ authority: 'Sozialamt Mitte', claimedOn: '2026-03-09' })],
      ['pins', { text: 'Nie vor 10 Uhr anrufen' }],
    ];
    for (const [folder, body] of recorded) {
      const { statusCode, text } = await worker.post(`${at}/${folder}`, body);
      if (statusCode !== 201) throw new Error(`${folder}: ${statusCode} ${text}`);
    }
    await worker.get(`${passport}/content`);
    await worker.get(`${decision}/content`);
    await worker.get(`${decision}/content`);
    await worker.post(`${at}/letters/file`, { template: 'secrecy-release', format: 'pdf', text: 'Ich entbinde.' });
    await print(worker, { kind: 'handover-sheet' });
  }, 60_000);

  const print = async (by: PersonClient, body: object): Promise<string> => {
    const { rawPayload } = await world().app.inject({
      method: 'POST',
      url: `${at}/prints`,
      headers: { authorization: `Bearer ${by.token ?? ''}`, cookie: by.cookie ?? '' },
      payload: body,
    });
    return (await readPdf(rawPayload)).text;
  };

  it('says how the record began, who received what, and what was printed, written and opened on which day', async () => {
    const text = await print(worker, { kind: 'about-person', identity: true });
    for (const told of [
      'Erster Kontakt Am 02.03.2026',
      'Polizei',
      '04.03.2026 Weitergabe an eine Stelle · Kanzlei am Markt · erteilt',
      'Sozialamt Mitte',
      '05.04.2026, 03.03.2026',
      `${onPaper(today)} Brief oder Bescheinigung erstellt`,
      `${onPaper(today)} Gedruckt: Übergabeblatt`,
      'Bescheid vom Jobcenter',
      'Reisepass bis 2031',
      'Nie vor 10 Uhr anrufen',
    ])
      expect(text).toContain(told);
    expect(text.match(/geöffnet oder heruntergeladen/g)).toHaveLength(2);
    for (const other of ['Petrov', 'Nie angekommen', 'Mira Sander']) expect(text).not.toContain(other);
  });

  it('names no document that says who she is, when a colleague prints it who may not see that', async () => {
    const text = await print(colleague, { kind: 'about-person' });
    expect(text).toContain('Bescheid vom Jobcenter');
    expect(text).not.toContain('Reisepass bis 2031');
  });

  it('is the only print that tells it', async () => {
    expect(await print(worker, { kind: 'case-file' })).not.toMatch(/Erster Kontakt|Gedruckt:|heruntergeladen/);
  });
});

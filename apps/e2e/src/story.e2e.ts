import { labelOf } from '@geleit/domain';
import type { Locator, Page } from 'playwright-core';
import { closeBrowser } from './browser.js';
import { storyDay, today } from './days.js';
import { CasePage } from './pages/case-page.js';
import { chip, day, lookUp, select } from './pages/form.js';
import { openAnonymousCase } from './pages/new-case-page.js';
import { logIn } from './people.js';
import { arrival, asylum, perspective } from './story.steps.js';

/** The case of the network's press release, entered as a caseworker would enter it, without a workaround. */
describe('the story of the press release', () => {
  let page: Page;
  let ofCase: CasePage;
  let code: string;

  beforeAll(async () => {
    ({ page } = await logIn('beratung@nordlicht.example'));
    ofCase = new CasePage(page);
  });
  afterAll(closeBrowser);

  const text = (words: string | RegExp): Locator => page.getByText(words).first();

  it('begins as an anonymous contact with a first safety assessment', async () => {
    code = await openAnonymousCase(page, { risk: 'hoch', state: 'Kontakt' });

    expect(code).toMatch(/^\p{Lu}+-\d\d$/u);
    expect(await page.title()).toBe('Geleit');
  });

  it('takes the first steps: crisis, safety, shelter, doctor', async () => {
    for (const step of arrival) await ofCase.log(step);

    expect(await shows(text('Krisenintervention'))).toBe(true);
    expect(await shows(page.getByRole('button', { name: `Schritte ${arrival.length}` }))).toBe(true);
  }, 120_000);

  it('takes every fact coded: origin, exploitation, offences, and both children held by the perpetrators', async () => {
    await ofCase.moveTo('Clearing');
    await ofCase.facts(async (dialog) => {
      await chip(dialog, 'Geschlecht', 'weiblich');
      await dialog.getByRole('textbox', { name: 'Geburtsjahr' }).fill('1996');
      await lookUp(page, dialog, 'Staatsangehörigkeit', 'Albanien');
      await lookUp(page, dialog, 'Herkunftsland', 'Albanien');
      await lookUp(page, dialog, 'Letztes Aufenthaltsland', 'Albanien');
      await lookUp(page, dialog, 'Sprachen', 'Albanisch');
      await section(dialog, 'Kinder');
      for (const number of [1, 2]) {
        await dialog.getByRole('button', { name: 'Kind hinzufügen' }).click();
        const child = dialog.getByRole('group', { name: `Kind ${number}`, exact: true });
        await select(page, child, 'Alter', labelOf('childAgeGroup', '6-11', 'de'));
        await select(page, child, 'Wo ist das Kind?', labelOf('whereabouts', 'held-by-perpetrators', 'de'));
      }
      await section(dialog, 'Ausbeutung');
      await select(page, dialog, 'Hauptform', labelOf('exploitationForm', 'sexual', 'de'));
      await lookUp(page, dialog, 'Ausgebeutet in', 'Albanien', 'Deutschland');
      await section(dialog, 'Anwerbung');
      await chip(dialog, 'Angeworben durch', 'Partner*in');
      await section(dialog, 'Straftaten');
      await lookUp(
        page,
        dialog,
        'Straftaten nach Einschätzung der Stelle',
        labelOf('offence', 'stgb-232', 'de'),
        labelOf('offence', 'stgb-232a', 'de'),
      );
    });
    await ofCase.moveTo('laufend');

    expect(await shows(text('Albanien'))).toBe(true);
  }, 120_000);

  it('shows the children with her once they have come, still two of them', async () => {
    await ofCase.facts(async (dialog) => {
      await section(dialog, 'Kinder');
      for (const number of [1, 2]) {
        const child = dialog.getByRole('group', { name: `Kind ${number}`, exact: true });
        await select(page, child, 'Wo ist das Kind?', labelOf('whereabouts', 'with-client', 'de'));
        await day(child, 'Seit', storyDay('2025-04-16'));
      }
    });

    const aside = page.getByRole('complementary');
    expect(await shows(aside.getByText(/^2, bei der Klient\*in/))).toBe(true);
  }, 60_000);

  it('holds asylum application, refusal, action, court decision and the deadlines by hand', async () => {
    await ofCase.recordStatus({
      status: 'asylum-permission',
      from: storyDay('2024-12-09'),
      until: storyDay('2025-07-07'),
    });
    for (const step of asylum) await ofCase.log(step);
    await ofCase.setDeadline('Klage gegen den Asylbescheid, § 74 Abs. 1 AsylG', storyDay('2025-05-30'));
    await ofCase.meetDeadline('Klage gegen den Asylbescheid, § 74 Abs. 1 AsylG', storyDay('2025-05-28'));
    await ofCase.setDeadline('Antrag auf Zulassung der Berufung, § 78 Abs. 4 AsylG', storyDay('2025-12-01'));
    await ofCase.waiveDeadline(
      'Antrag auf Zulassung der Berufung, § 78 Abs. 4 AsylG',
      'Anwaltlicher Rat: keine Aussicht',
    );

    await page.getByRole('button', { name: /^Fristen \d/ }).click();
    expect(await shows(text('Anwaltlicher Rat: keine Aussicht'))).toBe(true);
    await page.getByRole('button', { name: /^Alles \d/ }).click();
  }, 180_000);

  it('holds the tolerated stay and its extension, each end a deadline', async () => {
    await ofCase.recordStatus({
      status: 'toleration-60a-2-1',
      from: storyDay('2025-07-08'),
      until: storyDay('2025-12-09'),
      document: 'Duldung',
    });
    await ofCase.recordStatus({
      status: 'toleration-60a-2-1',
      from: storyDay('2025-12-09'),
      until: storyDay('2026-03-09'),
      document: 'Duldung',
    });

    const aside = page.getByRole('complementary');
    expect(await shows(aside.getByText('Ablauf der Duldung'))).toBe(true);
  }, 60_000);

  it('holds reflection period, application, promised training place and what is due next', async () => {
    await ofCase.recordStatus({
      status: 'reflection-period',
      from: storyDay('2026-01-13'),
      appliedOn: storyDay('2025-12-11'),
      document: 'Grenzübertrittsbescheinigung',
    });
    await ofCase.recordStatus({ status: 'permit-25-4a-1', appliedOn: storyDay('2026-01-14') });
    for (const step of perspective) await ofCase.log(step);
    await ofCase.setDeadline('Aufenthaltstitel für den Ausbildungsplatz nachweisen', storyDay('2026-03-31'));
    await ofCase.setDeadline('Stellungnahme an die Ausländerbehörde', storyDay('2026-01-30'));

    const aside = page.getByRole('complementary');
    await aside.getByText('Stellungnahme an die Ausländerbehörde').first().waitFor();
    const due = await aside.innerText();
    const order = [
      'Stellungnahme an die Ausländerbehörde',
      'Ablauf der Duldung',
      'Aufenthaltstitel für den Ausbildungsplatz',
      'Ende der Bedenk- und Stabilisierungsfrist',
    ];
    const places = order.map((title) => due.lastIndexOf(title));
    expect(places).not.toContain(-1);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  }, 180_000);

  it('names the fear of deportation as a high danger, and the safe contact for few eyes only', async () => {
    await ofCase.facts(async (dialog) => {
      await section(dialog, 'Schutz');
      await chip(dialog, 'Gefährdung', 'hoch');
      await day(dialog, 'Nächste Einschätzung am', today());
    });
    await ofCase.safeContact('Ana', 'Telefon werktags bis 18 Uhr, nie danach');

    expect(await shows(text('Gefährdung hoch'))).toBe(true);
    expect(await page.getByText('nie danach').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Anzeigen: Sicherer Kontakt' }).click();
    expect(await shows(text(/nie danach/))).toBe(true);
  }, 60_000);

  it('is read by a colleague and by the lead, who finds it on her overview', async () => {
    const { page: lead, context } = await logIn('leitung@nordlicht.example');
    await lead.getByRole('link', { name: /^Übersicht/ }).click();
    await lead
      .getByRole('link', { name: /Mira Sander/ })
      .first()
      .click();
    await lead.getByRole('link', { name: code }).first().click();

    expect(await shows(lead.getByRole('heading', { level: 1, name: code }))).toBe(true);
    expect(await shows(lead.getByText('Stellungnahme an die Ausländerbehörde'))).toBe(true);
    await context.close();
  }, 60_000);

  it('is not there for a colleague of another centre, neither by search nor by address', async () => {
    // The address bar never shows a case; a link to it does, to whoever sees the list.
    expect(new URL(page.url()).hash).toBe('');
    await page
      .getByRole('link', { name: /^Fälle/ })
      .first()
      .click();
    const address = await page.getByRole('link', { name: code }).first().getAttribute('href');
    const { page: other, context } = await logIn('beratung@hafen.example');
    await other.getByRole('button', { name: /^Fall nach Code suchen/ }).click();
    await other.getByRole('combobox', { name: 'Fall suchen' }).fill(code);
    await other
      .getByText(/Kein Fall/)
      .first()
      .waitFor({ state: 'attached' });
    await other.keyboard.press('Escape');
    await other.goto(`/${address}`);

    expect(await shows(other.getByText('Diesen Fall gibt es nicht', { exact: false }))).toBe(true);
    await expect(other.getByRole('main')).not.toShow(code);
    await context.close();
  }, 60_000);
});

/** Whether it comes into sight, in the time a person would wait. */
async function shows(what: Locator): Promise<boolean> {
  await what.first().waitFor();
  return true;
}

async function section(dialog: Locator, name: string): Promise<void> {
  await dialog.getByRole('button', { name: new RegExp(`^${name}.* von \\d`) }).click();
}

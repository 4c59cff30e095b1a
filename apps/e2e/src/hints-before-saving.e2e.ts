import type { Locator, Page, Request } from 'playwright-core';
import { closeBrowser, desktop, phone, type Screen } from './browser.js';
import { barriers } from './looks/accessibility.js';
import { Composer } from './pages/composer.js';
import { newCaseForm } from './pages/new-case-page.js';
import { TextHints } from './pages/text-hints.js';
import { logIn } from './people.js';

describe('a name and a number in a note', () => {
  let page: Page;
  let main: Locator;
  let composer: Composer;
  let hints: TextHints;

  beforeAll(async () => {
    ({ page } = await logIn('beratung2@nordlicht.example'));
    main = page.getByRole('main');
    composer = new Composer(page);
    hints = new TextHints(page);
  });
  afterAll(closeBrowser);

  async function newCase(fill: () => Promise<void>): Promise<void> {
    await newCaseForm(page);
    await fill();
    await page.keyboard.press('Control+Enter');
    await main.getByRole('heading', { level: 1, name: /^\p{Lu}+-\d+$/u }).waitFor();
    await composer.grow();
  }
  const anonymous = () => main.getByText('Anonym', { exact: true }).click();
  const withContact = async () => {
    await main.getByText('Mit sicherem Kontakt', { exact: true }).click();
    await main.getByRole('textbox', { name: 'Sicherer Kontakt' }).fill('nur vormittags');
  };
  const save = async () => {
    await composer.call.click();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: /^Gespeichert/ }).waitFor();
  };

  it('are shown below it; one is masked, the other saved as it is, and until then only the sealed draft left the page', async () => {
    await newCase(anonymous);
    const sent: Request[] = [];
    const note = (request: Request) => sent.push(request);
    page.on('request', note);

    await composer.note.fill('Drita rief an, neue Nummer 0152 28817386.');
    await hints.group.waitFor();
    const shown = await hints.lines.allInnerTexts();
    const moves = await hints.group.getByRole('button', { name: /^In die Identität/ }).count();
    await hints.mask('Name „Drita“');
    const masked = await composer.note.inputValue();
    const focused = await composer.note.evaluate((field) => field === document.activeElement);
    await composer.sealed();
    const before = [...sent];
    await save();
    page.off('request', note);

    expect(shown.map((line) => line.split(/\s/)[0])).toEqual(['Name', 'Telefon']);
    expect(moves).toBe(0);
    expect(masked).toBe('[Name] rief an, neue Nummer 0152 28817386.');
    expect(focused).toBe(true);
    await main.getByText(masked).first().waitFor();
    const telling = before.filter((one) => /Drita|28817386/.test(`${one.url()} ${one.postData() ?? ''}`));
    expect(telling.map((one) => new URL(one.url()).pathname.replace(/[\da-f-]{36}/, ':id'))).toEqual(
      telling.map(() => '/api/drafts/:id'),
    );
    expect(telling).not.toHaveLength(0);
    const { host } = new URL(page.url());
    expect(sent.filter((one) => new URL(one.url()).host !== host)).toEqual([]);
  });

  it('are left alone once somebody said so, and saved like that', async () => {
    await newCase(anonymous);
    await composer.note.fill('Rückruf von Frau Petersen.');
    await hints.group.waitFor();
    await hints.keep('Name „Petersen“');
    await page.keyboard.press('End');
    await page.keyboard.type(' Sie meldet sich, auch unter 0152 28895456.');
    await hints.group.waitFor();

    expect((await hints.lines.allInnerTexts()).map((line) => line.split(/\s/)[0])).toEqual(['Telefon']);
    await save();
    await main.getByText('Rückruf von Frau Petersen. Sie meldet sich, auch unter 0152 28895456.').first().waitFor();
  });

  it('can be masked and put back', async () => {
    await newCase(anonymous);
    const words = 'Drita und Frau Petersen waren da.';
    await composer.note.fill(words);
    await hints.group.waitFor();
    await hints.group.getByRole('button', { name: 'Alle maskieren' }).click();
    const masked = await composer.note.inputValue();
    await page.getByRole('button', { name: 'Rückgängig' }).click();

    expect(masked).toBe('[Name] und Frau [Name] waren da.');
    await expect(composer.note).toHold(words);
    await save();
  });

  it('move into the identity of a case with a safe contact', async () => {
    await newCase(withContact);
    await composer.note.fill('Drita ist erreichbar unter 0152 28817386.');
    await hints.group.waitFor();
    await hints.move('Telefon „0152 28817386“');
    await page.getByText('In die Identität verschoben').waitFor();
    await hints.lines.filter({ hasText: 'Telefon' }).waitFor({ state: 'detached' });
    await hints.move('Name „Drita“');
    await hints.group.waitFor({ state: 'detached' });
    const words = await composer.note.inputValue();
    await save();
    await page.getByRole('button', { name: 'Anzeigen: Sicherer Kontakt' }).click();

    expect(words).toBe('[Name] ist erreichbar unter [Telefon].');
    await main.getByText('Drita', { exact: true }).first().waitFor();
    await main.getByText('nur vormittags 0152 28817386').first().waitFor();
  });

  it('move out of a summary, and the summary is saved without a conflict with oneself', async () => {
    await newCase(withContact);
    await page.getByRole('button', { name: 'Ändern: Kurzbeschreibung' }).click();
    const dialog = page.getByRole('dialog', { name: /^Kurzbeschreibung/ });
    const within = new TextHints(dialog);
    await dialog.getByRole('textbox').fill('Erreichbar unter 0152 28817386, sonst über die Schwester.');
    await within.group.waitFor();
    await within.move('Telefon „0152 28817386“');
    await within.group.waitFor({ state: 'detached' });
    await dialog.getByRole('button', { name: 'Speichern' }).click();
    await dialog.waitFor({ state: 'detached' });

    await expect(page.getByRole('dialog')).toHaveCount(0);
    await main.getByText('Erreichbar unter [Telefon], sonst über die Schwester.').first().waitFor();
  });

  it('of a new case move into its fields for the safe contact', async () => {
    await newCaseForm(page);
    await withContact();
    await main.getByRole('textbox', { name: /^Wie kommen Sie/ }).fill('Drita schreibt nur von 0152 28817386.');
    await hints.group.waitFor();
    await hints.move('Name „Drita“');
    await hints.move('Telefon „0152 28817386“');
    const values = await Promise.all(
      ['Rufname', 'Sicherer Kontakt', /^Wie kommen Sie/].map((name) =>
        main.getByRole('textbox', { name }).inputValue(),
      ),
    );

    expect(values).toEqual(['Drita', 'nur vormittags\n0152 28817386', '[Name] schreibt nur von [Telefon].']);
    await page.keyboard.press('Control+Enter');
    await main.getByRole('heading', { level: 1, name: /^\p{Lu}+-\d+$/u }).waitFor();
  });

  it.each<[string, Screen, string]>([
    ['a desk in light', desktop, 'Soll das hier stehen bleiben?'],
    ['a desk in dark, in English', { ...desktop, scheme: 'dark', language: 'en' }, 'Should this stay in the text?'],
    ['a phone in dark', { ...phone, scheme: 'dark' }, 'Soll das hier stehen bleiben?'],
  ])('are no barrier on %s, and fit its width', async (_, screen, title) => {
    const { page: own, context } = await logIn('beratung2@nordlicht.example', screen);
    await own.goto('/#/cases/create');
    await own
      .getByRole('main')
      .getByRole('textbox', { name: /^(Wie kommen Sie|What leads you)/ })
      .fill('Drita Hoxha, geb. 3.4.98, Tel. 0152 28817386, unterkunft.nord.langername@frauenhaus.example');
    const group = own.getByRole('group', { name: title });
    await group.evaluate((element) => element.scrollIntoView({ block: 'center' }));

    expect(await barriers(own)).toEqual([]);
    const overflow = await own.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    // Saved, for its draft would come back to whoever opens the form next.
    await own
      .getByRole('main')
      .getByText(/^(Anonym|Anonymous)$/)
      .click();
    await own.keyboard.press('Control+Enter');
    await own.getByRole('heading', { level: 1, name: /^\p{Lu}+-\d+$/u }).waitFor();
    await context.close();
  });
});

import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { closeBrowser } from './browser.js';
import { Counted } from './counted.js';
import { chip } from './pages/form.js';
import { chooseAnonymous } from './pages/new-case-page.js';
import { enter, logIn } from './people.js';

const she = 'beratung2@nordlicht.example';

/** From a call to a case; every step needs the one before. */
describe('a contact without a case', () => {
  let page: Page;

  beforeAll(async () => {
    ({ page } = await logIn(she));
  }, 60_000);
  afterAll(closeBrowser);

  const here = async () => {
    await page.getByRole('navigation').getByRole('link', { name: 'Erstkontakte' }).click();
    await page.getByRole('heading', { level: 1, name: 'Erstkontakte' }).waitFor();
  };
  const rows = (text: string) => page.getByRole('listitem').filter({ hasText: text });

  it('is entered in four touches and less than twenty seconds', async () => {
    await page.getByRole('heading', { level: 1 }).waitFor();
    const begun = performance.now();
    const counted = new Counted(page);
    await counted.touch(page.getByRole('navigation').getByRole('link', { name: 'Erstkontakte' }));
    await counted.touch(page.getByRole('group', { name: 'Kanal' }).getByRole('button', { name: 'Telefon' }));
    await counted.touch(page.getByRole('group', { name: 'Thema' }).getByRole('button', { name: 'Menschenhandel' }));
    await counted.touch(page.getByRole('button', { name: 'Festhalten' }));
    await page.getByText('Erstkontakt festgehalten').waitFor();

    expect(counted.interactions).toBe(4);
    expect((performance.now() - begun) / 1000).toBeLessThan(20);
  }, 60_000);

  it('says what is missing at its place, and comes back with every word after a lost session', async () => {
    const words = `Ruft wieder an, ${randomUUID().slice(0, 8)}`;
    await here();
    await page.getByRole('button', { name: 'Festhalten' }).click();
    await page.getByText('Worum ging es?').waitFor();
    await page.getByRole('button', { name: 'Datum, Herkunft, Notiz' }).click();
    await page.getByRole('textbox', { name: 'Notiz' }).fill(words);
    await page.getByText(/^Entwurf gesichert/).waitFor();
    await page.reload();
    await page.getByText(words).waitFor();
    await chip(page, 'Kanal', 'E-Mail');
    await page.context().clearCookies();
    await chip(page, 'Thema', 'Asyl');
    await page.getByRole('button', { name: 'Festhalten' }).click();
    await page.getByLabel(/^E-Mail/).waitFor();
    await enter(page, she);
    await here();
    await page.getByRole('textbox', { name: 'Notiz' }).waitFor();
    await expect(page.getByRole('textbox', { name: 'Notiz' })).toHold(words);
    await chip(page, 'Thema', 'Gewalt').catch(() => undefined);
    await page.getByRole('button', { name: 'Festhalten' }).click();
    await rows(words).waitFor();
    await expect(rows(words)).toHaveCount(1);
  }, 120_000);

  it('is corrected, found by its topic, and made a case once', async () => {
    const words = `Wartet am Bahnhof, ${randomUUID().slice(0, 8)}`;
    await here();
    await chip(page, 'Kanal', 'persönlich');
    await chip(page, 'Thema', 'Prostitution');
    await page.getByRole('button', { name: 'Datum, Herkunft, Notiz' }).click();
    await page.getByRole('textbox', { name: 'Notiz' }).fill(words);
    await page.getByRole('button', { name: 'Festhalten' }).click();
    await rows(words)
      .getByRole('button', { name: /^Erstkontakt vom .* berichtigen/ })
      .click();
    const dialog = page.getByRole('dialog');
    await chip(dialog, 'Thema', 'Gewalt');
    await dialog.getByRole('button', { name: 'Speichern' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('combobox', { name: 'Thema' }).click();
    await page.getByRole('option', { name: 'Gewalt' }).click();
    await rows(words).getByText('Gewalt').waitFor();

    await rows(words)
      .getByRole('button', { name: /^Fall daraus machen/ })
      .click();
    await page.getByText(/^Aus dem Erstkontakt vom/).waitFor();
    await chooseAnonymous(page);
    await page.getByRole('button', { name: 'Fall anlegen' }).click();
    const heading = page.getByRole('heading', { level: 1, name: /^\p{Lu}+-\d+$/u });
    await heading.waitFor();
    const code = (await heading.textContent()) ?? '';
    await page.getByText(words).first().waitFor();
    await here();
    await rows(words)
      .getByRole('link', { name: `Fall ${code}` })
      .waitFor();
    expect(
      await rows(words)
        .getByRole('button', { name: /^Fall daraus machen/ })
        .count(),
    ).toBe(0);
  }, 120_000);
});

import type { Page } from 'playwright-core';
import { closeBrowser } from './browser.js';
import { findCase } from './pages/find-case.js';
import { chip } from './pages/form.js';
import { openAnonymousCase } from './pages/new-case-page.js';
import { logIn } from './people.js';

describe('two cases that belong together', () => {
  let page: Page;
  let codes: [string, string];

  beforeAll(async () => {
    ({ page } = await logIn('leitung@nordlicht.example'));
    const open = () => openAnonymousCase(page, { risk: 'niedrig', state: 'Clearing' });
    codes = [await open(), await open()];
  }, 120_000);
  afterAll(closeBrowser);

  const aside = () => page.getByRole('complementary', { name: 'Das Wichtigste' });
  const link = async (code: string) => {
    await page.getByRole('button', { name: /^Verknüpfen/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Code des anderen Falls' }).fill(code);
    await chip(dialog, 'Verbindung', 'Familie');
    await dialog.getByRole('button', { name: 'Speichern' }).click();
    return dialog;
  };

  it('are linked by the code of the other, and each shows the other', async () => {
    const [first, second] = codes;
    const unknown = await link('GIBTESNICHT-1');
    await unknown
      .getByText(/Einen Fall mit diesem Code gibt es nicht/)
      .first()
      .waitFor();
    await unknown.getByRole('combobox', { name: 'Code des anderen Falls' }).fill(first);
    await unknown.getByRole('button', { name: 'Speichern' }).click();
    await unknown.waitFor({ state: 'detached' });

    await aside().getByRole('link', { name: first }).click();
    await page.getByRole('heading', { level: 1, name: first }).waitFor();
    await aside().getByRole('link', { name: second }).waitFor();
    await expect(aside().getByText('Familie')).toHaveCount(1);
  }, 60_000);

  it('show the other to nobody who may not open it', async () => {
    const [first, second] = codes;
    await page.getByRole('button', { name: /^Mehr: Status/ }).click();
    await page.getByRole('menuitem', { name: 'Nur für Berechtigte öffnen' }).click();
    await page.getByText(/^Gespeichert/).waitFor();
    const colleague = await logIn('beratung2@nordlicht.example');
    await findCase(colleague.page, second);
    await colleague.page.getByText('Verknüpfte Fälle').waitFor();
    await colleague.page.waitForTimeout(500);
    await expect(colleague.page.getByText(first)).toHaveCount(0);
    await colleague.context.close();
  }, 60_000);

  it('are parted again from either side', async () => {
    const [first, second] = codes;
    await aside()
      .getByRole('button', { name: `Verknüpfung lösen: ${second}` })
      .click();
    await page.getByText('Verknüpfung gelöst').waitFor();
    await findCase(page, second);
    await aside().getByRole('link', { name: first }).waitFor({ state: 'detached' });
    await expect(aside().getByRole('link', { name: first })).toHaveCount(0);
  }, 60_000);
});

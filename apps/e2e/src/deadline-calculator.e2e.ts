import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { closeBrowser, phone } from './browser.js';
import { today } from './days.js';
import { textOfPdf } from './text-of-pdf.js';
import { Calculator } from './pages/calculator.js';
import { focused, tabTo } from './pages/focus.js';
import { logIn } from './people.js';

const objection = 'Widerspruch (Jobcenter, Sozialamt, Versorgungsamt)';
const lastDay = 'Dienstag, 2. März 2027, 24\u00a0Uhr';

describe('the calculator of deadlines', () => {
  let page: Page;
  let calculator: Calculator;

  beforeAll(async () => {
    ({ page } = await logIn('beratung2@nordlicht.example'));
    calculator = new Calculator(page);
  });
  afterAll(closeBrowser);

  it('says what is missing, and offers the usual questions', async () => {
    await calculator.open();

    await page.getByText('Bis wann ist Zeit?').waitFor();
    expect(await page.getByRole('group', { name: 'Häufig gebraucht' }).getByRole('button').count()).toBeGreaterThan(3);
  });

  it('finds a rule by a word and by its norm', async () => {
    await calculator.question.fill('jobcenter widerspruch');
    const byWord = await page.getByRole('option').allInnerTexts();
    await calculator.question.fill('§ 84 SGG');
    const byNorm = await page.getByRole('option').allInnerTexts();

    expect(byWord[0]).toContain(objection);
    expect(byNorm.join()).toContain(objection);
  });

  it('computes a letter by post with every step, its norms and its months', async () => {
    await calculator.ask('jobcenter widerspruch');
    await calculator.came('Mit der Post');
    await calculator.on('Zur Post gegeben am', '29.1.2027');
    await calculator.says(lastDay);
    const steps = await calculator.steps();

    expect(steps.join(' ')).toMatch(/Di 02\.02\..*§ 37 Abs\. 2 SGB X.*Di 02\.03\./s);
    await page.getByRole('img', { name: /Januar 2027 – März 2027.*letzter Tag Di 02\.03\./ }).waitFor();
    await page.getByText('Erinnerungen nach dem Eintragen').waitFor();
    await page.getByText('Wiedereinsetzung (§ 67 SGG)', { exact: false }).first().waitFor();
  });

  it('counts the earlier day when the paper names less time', async () => {
    await calculator.came('andere Frist');
    await page.getByRole('textbox', { name: 'Anzahl' }).fill('2');
    await calculator.says('Dienstag, 16. Februar 2027, 24\u00a0Uhr');
    const warning = await page.getByRole('alert').first().innerText();
    await calculator.came('wie die Regel');
    await calculator.says(lastDay);

    expect(warning).toContain('16.02.2027');
  });

  it('names the field that is wrong', async () => {
    await page.getByRole('checkbox', { name: /^Brief kam nachweislich später an/ }).check();
    await page.getByText('Noch fehlt der Tag, an dem der Brief angekommen ist.').waitFor();
    await page.getByRole('checkbox', { name: /^Brief kam nachweislich später an/ }).uncheck();
    await calculator.on('Zur Post gegeben am', '29.1.1999');
    const wrong = page.getByRole('textbox', { name: 'Zur Post gegeben am', exact: true });

    expect(await wrong.getAttribute('aria-invalid')).toBe('true');
    await calculator.on('Zur Post gegeben am', '29.1.2027');
    await calculator.says(lastDay);
  });

  it('gives a sheet of paper with the day and no case', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Fristenblatt (PDF)' }).click(),
    ]);
    const text = await textOfPdf(await readFile(await download.path()));

    expect(download.suggestedFilename()).toBe(`Dokument-${today()}.pdf`);
    expect(text).toContain('02.03.2027');
    expect(text).toContain('§ 84 Abs. 1 SGG');
  });

  it('enters the deadline in a case chosen by its code', async () => {
    await page.getByRole('button', { name: 'In Fall eintragen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Frist eintragen' });
    const recent = dialog.getByRole('group').getByRole('button').first();
    const code = await recent.innerText();
    await recent.click();
    await dialog.getByRole('button', { name: `In ${code} eintragen` }).click();
    await page.getByRole('link', { name: `In ${code} eingetragen` }).click();
    await page.getByRole('heading', { level: 1, name: code }).waitFor();

    await page.getByRole('heading', { level: 2, name: 'Verlauf' }).waitFor();
    const entered = page.getByText('02.03.2027').filter({ visible: true }).first();
    await entered.waitFor();

    await expect(page.getByRole('main')).toShow(objection);
  });

  it('opened from a case, enters there at once', async () => {
    const code = await page.getByRole('heading', { level: 1 }).innerText();
    await page.getByRole('button', { name: /^Mehr: / }).click();
    await page.getByRole('menuitem', { name: 'Frist ausrechnen' }).click();
    await page.getByText(`Für Fall ${code}`).waitFor();
    await calculator.ask('Klage Sozialgericht');
    await calculator.on('Zugestellt am', '29.1.2027');
    await calculator.says('Montag, 1. März 2027, 24\u00a0Uhr');
    await page.getByRole('button', { name: `In ${code} eintragen` }).click();
    const entered = page.getByRole('link', { name: `In ${code} eingetragen` });
    await entered.waitFor();
    await page.getByRole('button', { name: 'Ohne diesen Fall rechnen' }).click();

    await page.getByRole('button', { name: 'In Fall eintragen' }).waitFor();
    await expect(page.getByText(`Für Fall ${code}`)).toHaveCount(0);
  });

  it('keeps the field and the focus when it is chosen again in the menu', async () => {
    await calculator.question.evaluate((field) => field.setAttribute('data-seen', ''));
    await calculator.open();
    await calculator.question.focus();
    await page.keyboard.type('Daten');
    const kept = await page.locator('[data-seen]:focus').inputValue();

    expect(kept).toContain('Daten');
    await page.keyboard.press('Escape');
  });

  it('works without a mouse, and keeps what was typed meanwhile', async () => {
    await calculator.open();
    const kept = await page.getByRole('textbox', { name: 'Zugestellt am', exact: true }).inputValue();
    await tabTo(page, /^Worum geht es/);
    await page.keyboard.type('Datenpanne');
    await page.keyboard.press('Enter');
    await tabTo(page, /^Tag und Uhrzeit/);
    await page.keyboard.type('26.2.2027');
    const passed = await tabTo(page, /^Uhrzeit$/);
    await page.keyboard.type('14:30');
    await calculator.says('Montag, 1. März 2027, 14:30\u00a0Uhr');
    const further = await tabTo(page, /^In Fall eintragen/);

    expect(kept).toBe('29.01.2027');
    expect([...passed, ...further].filter(({ hasRing, tag }) => !hasRing && tag !== 'body')).toEqual([]);
    expect((await focused(page)).name).toBe('In Fall eintragen');
  });

  it('tells a period that is unsettled or not well founded as such', async () => {
    await calculator.ask('Bedenkfrist Mindestdauer');
    await calculator.came('Mit der Post');
    await calculator.on('Zur Post gegeben am', '24.11.2026');

    const later = page.getByText(/^möglicherweise bis /);
    await later.waitFor();

    await expect(later).toShow('1. März 2027');
    await expect(page.getByText('nicht ganz geprüft')).toHaveCount(1);
  });
});

describe('the calculator of deadlines, in English and on a phone', () => {
  let page: Page;
  let calculator: Calculator;

  beforeAll(async () => {
    ({ page } = await logIn('beratung2@nordlicht.example', { ...phone, language: 'en' }));
    calculator = new Calculator(page);
  });
  afterAll(closeBrowser);

  it('shows the day above the tabs while the fields are filled in', async () => {
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('link', { name: 'Deadline calculator' }).click();
    await calculator.ask('BAMF one week');
    await calculator.came('Served');
    await calculator.on('Served on', '25.3.2027');
    await calculator.says('Thursday, 1 April 2027, midnight');
    const bar = page.getByRole('button', { name: /^To be received by/ });
    await bar.click();
    const steps = await calculator.steps();

    await expect(bar).toShow('Thu 1 Apr 2027');
    expect(steps.join(' ')).toContain('1 week');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });
});

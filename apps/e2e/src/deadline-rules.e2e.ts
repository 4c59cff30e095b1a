import { randomUUID } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';
import { closeBrowser } from './browser.js';
import { drawn } from './drawn.js';
import { Calculator } from './pages/calculator.js';
import { logIn } from './people.js';

/** Hafen's lead; the names are new each time, for rules are ended, never deleted. */
describe('the rules of deadlines', () => {
  const name = `Verwendungsnachweis ${randomUUID().slice(0, 8)}`;
  let page: Page;

  beforeAll(async () => {
    ({ page } = await logIn('leitung@hafen.example'));
  });
  afterAll(closeBrowser);

  const openRules = async (on = page) => {
    await on
      .getByRole('navigation')
      .getByRole('link', { name: /^(Fristenregeln|Deadline rules)$/ })
      .click();
    await on.getByRole('rowheader').first().waitFor();
    await drawn(on);
  };
  const find = async (words: string): Promise<Locator> => {
    await page.getByRole('searchbox').fill(words);
    return page.getByRole('rowheader').getByRole('button').first();
  };

  it('tell norm, validity and how well founded, found by word, area and foundation', async () => {
    await openRules();
    const all = await page.getByRole('rowheader').count();
    await (await find('§ 74 AsylG')).click();
    const facts = await page.getByRole('dialog').innerText();
    await page.keyboard.press('Escape');
    await page.getByRole('searchbox').fill('');
    await page.getByRole('button', { name: 'nicht nachgelesen' }).click();
    const unread = await page.getByRole('rowheader').count();
    await page.getByRole('button', { name: 'nicht nachgelesen' }).click();

    expect(all).toBeGreaterThan(117);
    expect(unread).toBeLessThan(all / 2);
    expect(facts).toMatch(/§ 74 Abs\. 1.*AsylG/s);
    expect(facts).toContain('Die Rechnung einer gesetzlichen Regel steht fest');
  });

  it('of law are no longer proposed when a lead says so, and again when she takes it back', async () => {
    await (await find('Ablauf der Duldung')).click();
    const dialog = page.getByRole('dialog');
    const proposes = dialog.getByRole('switch', { name: 'Bei passenden Ereignissen vorschlagen' });
    const before = await proposes.isChecked();
    await proposes.click();
    await page.getByText('Duldung wird nicht mehr vorgeschlagen').waitFor();
    await dialog.getByRole('switch', { checked: false }).waitFor();
    await proposes.click();
    await page.getByText('Duldung wird wieder vorgeschlagen').waitFor();
    await dialog.getByRole('switch', { checked: true }).waitFor();
    await dialog.getByRole('button', { name: 'Schließen' }).click();

    expect(before).toBe(true);
  });

  it('of the centre are made by its lead, and say what is missing', async () => {
    await page.getByRole('button', { name: 'Eigene Regel', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Eigene Regel anlegen' });
    await dialog.getByRole('button', { name: 'Speichern' }).click();
    const wrong = await dialog.locator('[aria-invalid=true]').count();
    await dialog.getByRole('textbox', { name: 'Wie heißt die Frist?' }).fill(name);
    await dialog.getByRole('textbox', { name: 'Anzahl' }).fill('6');
    await page.keyboard.press('Control+Enter');
    await dialog.waitFor({ state: 'detached' });
    await find(name);

    expect(wrong).toBe(2);
    await expect(page.getByRole('row', { name })).toShow('6 Wochen');
  });

  it('of the centre compute like the others', async () => {
    await (await find(name)).click();
    await page.getByRole('button', { name: 'Im Rechner öffnen' }).click();
    const calculator = new Calculator(page);
    await calculator.on('Tag des Auslösers', '4.1.2027');
    await calculator.says('Montag, 15. Februar 2027, 24\u00a0Uhr');

    await expect(page.getByText('eigene Regel', { exact: true })).toHaveCount(1);
  });

  it('of the centre are changed and ended, not deleted', async () => {
    await openRules();
    await (await find(name)).click();
    await page.getByRole('button', { name: 'Ändern', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Eigene Regel ändern' });
    await dialog.getByRole('textbox', { name: 'Anzahl' }).fill('8');
    await dialog.getByRole('button', { name: 'Speichern' }).click();
    await page.getByRole('row', { name }).getByText('8 Wochen').waitFor();
    await (await find(name)).click();
    await page.getByRole('button', { name: 'Ändern', exact: true }).click();
    await dialog.getByRole('button', { name: 'Regel beenden' }).click();
    await dialog.getByRole('button', { name: 'Wirklich beenden?' }).click();
    await page.getByRole('row', { name }).getByText('beendet').waitFor();
    const calculator = new Calculator(page);
    await calculator.open();
    await calculator.question.fill(name);
    const words = page.getByText('Keine Regel passt dazu', { exact: false });
    await words.waitFor();

    await expect(page.getByRole('option')).toHaveCount(0);
  });

  it('can be read, not changed, by a caseworker, in English, too', async () => {
    const { page: colleague, context } = await logIn('beratung@hafen.example', {
      width: 1440,
      height: 900,
      language: 'en',
    });
    await openRules(colleague);
    const added = await colleague.getByRole('button', { name: 'Own rule', exact: true }).count();
    await colleague.getByRole('searchbox').fill('Toleration ends');
    await colleague.getByRole('rowheader').getByRole('button').first().click();
    const dialog = colleague.getByRole('dialog', { name: 'Toleration ends' });
    await dialog.waitFor();
    const switches = await dialog.getByRole('switch').count();
    await context.close();

    expect([added, switches]).toEqual([0, 0]);
  });
});

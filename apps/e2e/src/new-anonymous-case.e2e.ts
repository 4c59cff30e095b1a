import type { Locator, Page, Response } from 'playwright-core';
import { closeBrowser } from './browser.js';
import { Counted } from './counted.js';
import { lookUp } from './pages/form.js';
import { chooseAnonymous, newCaseForm } from './pages/new-case-page.js';
import { logIn } from './people.js';

interface Sent {
  code?: string;
  identity?: unknown;
  facts?: Record<string, unknown>;
}

describe('a new anonymous case', () => {
  let page: Page;
  let main: Locator;
  const writes: Response[] = [];

  beforeAll(async () => {
    ({ page } = await logIn('beratung2@nordlicht.example'));
    main = page.getByRole('main');
    page.on('response', (answer) => {
      const isCase = new URL(answer.url()).pathname.startsWith('/api/cases');
      if (isCase && ['PUT', 'POST', 'PATCH'].includes(answer.request().method()) && !answer.url().endsWith('/search'))
        writes.push(answer);
    });
  });
  afterAll(closeBrowser);
  beforeEach(async () => {
    await newCaseForm(page);
    writes.length = 0;
  });

  /** Saves what is on the form; answers the code that the server gave and what was sent. */
  async function save(): Promise<{ code: string; sent: Sent }> {
    await page.keyboard.press('Control+Enter');
    await main.getByRole('heading', { level: 1, name: /^\p{Lu}+-\d+$/u }).waitFor();
    const code = await main.getByRole('heading', { level: 1 }).innerText();
    return { code, sent: JSON.parse(writes[0]?.request().postData() ?? '{}') as Sent };
  }

  it('is not opened by a click on a page that nobody has touched: the one open question is shown', async () => {
    await main.getByRole('button', { name: 'Fall anlegen' }).click();

    const question = main.getByRole('radiogroup', { name: 'Wie ist die Person für Sie erreichbar?' });
    await main.getByRole('alert').filter({ hasText: 'anonym oder mit sicherem Kontakt' }).waitFor();
    await expect(question.getByRole('radio', { checked: true })).toHaveCount(0);
    expect(
      await question
        .getByRole('radio')
        .first()
        .evaluate((radio) => radio === document.activeElement),
    ).toBe(true);
    expect(writes).toEqual([]);
  });

  it('needs at most six answers and is saved in one request', async () => {
    const she = new Counted(page);
    await she.touch(main.getByText('Anonym', { exact: true }));
    const mandatory = await main.locator('[required], [aria-required=true]').count();
    await save();

    expect(she.interactions + mandatory).toBeLessThanOrEqual(6);
    expect(writes.map((answer) => [answer.request().method(), answer.status()])).toEqual([['PUT', 201]]);
  });

  it.each([
    ['unbekannt', 'unknown'],
    ['keine Angabe', 'not-stated'],
  ])('takes "%s" for every question that has codes', async (words, code) => {
    await chooseAnonymous(page);
    for (const more of await main.getByRole('button', { name: 'Weitere', exact: true }).all()) await more.click();
    const chips = main.getByRole('group').getByRole('button', { name: words, exact: true });
    const count = await chips.count();
    for (let at = 0; at < count; at += 1) await chips.nth(at).click();
    for (const label of ['Nationalität', 'Sprachen', 'Kommt über']) await lookUp(page, main, label, words);
    const { sent } = await save();

    expect(sent.facts).toEqual({
      riskLevel: code,
      gender: code,
      ageGroup: code,
      nationality: code,
      languages: [code],
      identification: code,
      referralSource: code,
      exploitationForms: [{ form: code, main: true }],
    });
  });

  it('is given a word and a number that say nothing about the person or the day', async () => {
    await chooseAnonymous(page);
    const { code, sent } = await save();

    expect(sent).not.toHaveProperty('code');
    expect(sent).not.toHaveProperty('identity');
    expect(code).toMatch(/^\p{Lu}{3,}-\d{2}$/u);
  });

  it('has codes that do not count people', async () => {
    await chooseAnonymous(page);
    const first = await save();
    await newCaseForm(page);
    await chooseAnonymous(page);
    const second = await save();

    const [word, number] = first.code.split('-');
    expect(second.code).not.toBe(`${word}-${Number(number) + 1}`);
    expect(second.code).not.toBe(first.code);
  });
});

import type { Page } from 'playwright-core';
import { closeBrowser, phone } from './browser.js';
import { logIn } from './people.js';

describe('a case on a phone', () => {
  let page: Page;

  beforeAll(async () => {
    ({ page } = await logIn('beratung@nordlicht.example', phone));
    await page.goto('/#/cases');
    await page.getByRole('link', { name: 'ADLER-17' }).click();
    await page.getByRole('heading', { level: 1, name: 'ADLER-17' }).waitFor();
  }, 60_000);
  afterAll(closeBrowser);

  const main = () => page.getByRole('main');

  it('has what is done most often in one row over its timeline', async () => {
    const buttons = ['Aufgabe', 'Ereignis', 'Frist'].map((name) => main().getByRole('button', { name, exact: true }));
    const boxes = await Promise.all(
      [...buttons, main().getByRole('button', { name: /^Mehr: Aufenthalt/ })].map((one) => one.boundingBox()),
    );

    expect(new Set(boxes.map((box) => Math.round(box?.y ?? -1))).size).toBe(1);
  });

  it('leaves the screen to the section that is read: its buttons are in the menu', async () => {
    await main().getByRole('link', { name: 'Hilfeplan' }).click();
    const heading = main().getByRole('heading', { name: 'Hilfeplan' });
    await heading.waitFor();
    await expect(main().getByRole('button', { name: 'Frist', exact: true })).toHaveCount(0);
    const box = await heading.boundingBox();
    await main()
      .getByRole('button', { name: /^Mehr: Aufgabe, Ereignis, Frist/ })
      .click();
    await page.getByRole('menuitem', { name: 'Frist', exact: true }).click();
    await page.getByRole('dialog', { name: /^Frist setzen/ }).waitFor();

    expect(box?.y).toBeLessThan(230);
  });
});

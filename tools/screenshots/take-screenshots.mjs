import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { inRoot } from '../workspace/paths.mjs';
import { linkToStory, people } from './pages.mjs';

const ofBrowserTests = createRequire(inRoot('apps/e2e/package.json'));
const password = 'geleit-demo-2026';
const settlingMs = 700;

const sizes = [
  { width: 1440, height: 900, scheme: 'light' },
  { width: 1440, height: 900, scheme: 'dark' },
  { width: 390, height: 844, scheme: 'light' },
  { width: 390, height: 844, scheme: 'dark' },
];

const lookOf = ({ width, scheme }) => `${width}-${scheme}`;

/** What a picture of a page is called. Others in the same folder are none of ours. */
export const isPicture = (name) => sizes.some((size) => name.endsWith(`-${lookOf(size)}.png`));

/** Takes the pages at desktop and phone width, light and dark, in German. */
export async function takeScreenshots(url, folder) {
  const { chromium: driver } = ofBrowserTests('playwright-core');
  const { default: chromium } = await import(ofBrowserTests.resolve('@sparticuz/chromium'));
  const executablePath = await chromium.executablePath();
  const browser = await driver.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  mkdirSync(folder, { recursive: true });
  for (const size of sizes) {
    await takeLogIn(browser, url, folder, size);
    for (const person of people) await takePages(browser, url, folder, size, person);
  }
  await browser.close();
}

async function takeLogIn(browser, url, folder, size) {
  const page = await openWindow(browser, url, size);
  await page.getByRole('heading', { name: 'Anmelden' }).waitFor();
  await take(page, folder, 'log-in', size);
  await page.context().close();
}

async function takePages(browser, url, folder, size, { email, seesNoCase, pages }) {
  const wanted = pages.filter(({ looks }) => looks.includes(lookOf(size)));
  if (wanted.length === 0) return;
  const page = await openWindow(browser, url, size);
  await page.getByLabel(/^E-Mail/).fill(email);
  await page.getByRole('textbox', { name: 'Passwort' }).fill(password);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Anmelden', exact: true }).waitFor({ state: 'detached' });
  await page.getByRole('heading', { level: 1, name: /^(Was braucht mich|Übersicht|Jahresübersicht)/ }).waitFor();
  const link = seesNoCase ? '' : await linkToStory(page);
  await page.goto(url);
  for (const { name, goTo } of wanted) {
    await goTo(page, link);
    await take(page, folder, name, size);
  }
  await page.context().close();
}

async function openWindow(browser, url, { width, height, scheme }) {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width, height },
    colorScheme: scheme,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto('/');
  return page;
}

/** Once nothing moves or loads any more. */
async function take(page, folder, name, size) {
  await page.getByRole('progressbar').first().waitFor({ state: 'detached' });
  await page.waitForTimeout(settlingMs);
  await page.screenshot({ path: join(folder, `${name}-${lookOf(size)}.png`), animations: 'disabled' });
}

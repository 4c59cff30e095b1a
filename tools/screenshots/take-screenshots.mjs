import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { inRoot } from '../workspace/paths.mjs';

const ofBrowserTests = createRequire(inRoot('apps/e2e/package.json'));
const password = 'geleit-demo-2026';
const story = 'ADLER-17';
const settlingMs = 700;

const sizes = [
  { width: 1440, height: 900, scheme: 'light' },
  { width: 1440, height: 900, scheme: 'dark' },
  { width: 390, height: 844, scheme: 'light' },
  { width: 390, height: 844, scheme: 'dark' },
];

/** What each person's pages are called, and how to get there. */
const caseworker = [
  ['home', (page) => page.getByRole('heading', { name: 'Gesetzliche Fristen' }).waitFor()],
  ['list', (page) => open(page, '/cases', 'Fälle')],
  ['case', (page, link) => openCase(page, link)],
  ['new-case', (page) => open(page, '/cases/create', 'Neuer Fall')],
  ['deadlines', (page) => open(page, '/deadlines', 'Fristen')],
  ['calendar', (page) => open(page, '/calendar', 'Kalender')],
  ['deadline-calculator', (page) => compute(page)],
  ['deadline-rules', (page) => open(page, '/deadline-rules', 'Fristenregeln')],
];
const lead = [
  ['overview', (page) => open(page, '/overview', /^Übersicht/)],
  ['team', (page) => open(page, '/people', 'Team')],
  ['audit', (page) => open(page, '/audit', 'Prüfprotokoll')],
  ['access-log', (page, link) => open(page, `${link}/access-log`, /./)],
];

/** Takes every page at desktop and phone width, light and dark, in German. */
export async function takeScreenshots(url, folder) {
  const { chromium: driver } = ofBrowserTests('playwright-core');
  const { default: chromium } = await import(ofBrowserTests.resolve('@sparticuz/chromium'));
  const executablePath = await chromium.executablePath();
  const browser = await driver.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  mkdirSync(folder, { recursive: true });
  for (const size of sizes) {
    await takeLogIn(browser, url, folder, size);
    await takePages(browser, url, folder, size, 'beratung@nordlicht.example', caseworker);
    await takePages(browser, url, folder, size, 'leitung@nordlicht.example', lead);
  }
  await browser.close();
}

async function takeLogIn(browser, url, folder, size) {
  const page = await openWindow(browser, url, size);
  await page.getByRole('heading', { name: 'Anmelden' }).waitFor();
  await take(page, folder, 'log-in', size);
  await page.context().close();
}

async function takePages(browser, url, folder, size, email, pages) {
  const page = await openWindow(browser, url, size);
  await page.getByLabel(/^E-Mail/).fill(email);
  await page.getByRole('textbox', { name: 'Passwort' }).fill(password);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Anmelden', exact: true }).waitFor({ state: 'detached' });
  await page.getByRole('heading', { level: 1, name: /^(Was braucht mich|Übersicht)/ }).waitFor();
  const link = await linkToStory(page);
  await page.goto(url);
  for (const [name, goTo] of pages) {
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

async function linkToStory(page) {
  await open(page, '/cases', 'Fälle');
  const href = await page.getByRole('link', { name: story }).first().getAttribute('href');
  return href.replace(/^#/, '');
}

async function open(page, place, heading) {
  await page.goto('/');
  await page.getByRole('main').getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForTimeout(settlingMs);
  await page.goto(`/#${place}`);
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
}

async function openCase(page, link) {
  await open(page, link, story);
  await page.getByRole('heading', { name: 'Verlauf' }).waitFor();
}

/** A letter from the job centre, posted two weeks ago. */
async function compute(page) {
  await open(page, '/deadline-calculator', 'Fristenrechner');
  await page.getByRole('combobox', { name: 'Worum geht es?' }).fill('Widerspruch Jobcenter');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Mit der Post' }).click();
  await page.getByRole('textbox', { name: 'Zur Post gegeben am' }).fill('-14');
  await page.keyboard.press('Tab');
  await page.getByRole('list', { name: 'Rechenweg' }).waitFor();
  await page.evaluate(() => {
    document.activeElement?.blur();
    window.scrollTo(0, 0);
  });
}

/** Once nothing moves or loads any more. */
async function take(page, folder, name, { width, scheme }) {
  await page.getByRole('progressbar').first().waitFor({ state: 'detached' });
  await page.waitForTimeout(settlingMs);
  await page.screenshot({ path: join(folder, `${name}-${width}-${scheme}.png`), animations: 'disabled' });
}

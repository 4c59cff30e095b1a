import type { BrowserContext, Page } from 'playwright-core';
import { desktop, phone, productUrl, type Screen } from '../browser.js';
import { drawn } from '../drawn.js';
import { barriers } from './accessibility.js';
import { type Language, strayWords } from './words.js';

/** Each pair of language, width and scheme is seen once: all eight together would tell no more. */
const looks: Record<Language, Required<Omit<Screen, 'language'>>[]> = {
  de: [
    { ...desktop, scheme: 'light' },
    { ...phone, scheme: 'dark' },
  ],
  en: [
    { ...desktop, scheme: 'dark' },
    { ...phone, scheme: 'light' },
  ],
};

/** What is wrong with what is on the screen, in each look of this language. */
export async function faultsOf(page: Page, language: Language): Promise<string[]> {
  const faults: string[] = [];
  for (const { width, height, scheme } of looks[language]) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.waitForFunction((name) => document.documentElement.classList.contains(name), scheme);
    await drawn(page);
    const found = [...(await barriers(page)), ...(await strayWords(page, language)), ...(await frameFaults(page))];
    faults.push(...found.map((fault) => `${width} ${scheme}: ${fault}`));
  }
  await page.setViewportSize({ width: desktop.width, height: desktop.height });
  return faults;
}

async function frameFaults(page: Page): Promise<string[]> {
  const title = await page.title();
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return [
    ...(title === 'Geleit' ? [] : [`title ${title}`]),
    ...(excess > 0 ? [`scrolls ${excess} px to the side`] : []),
  ];
}

/** Notes whatever leaves this machine or is reported to the console; a 401 tells the page to ask for the log-in. */
export function watch(context: BrowserContext): string[] {
  const seen: string[] = [];
  const host = new URL(productUrl()).host;
  context.on('request', (request) => {
    const { protocol, host: other } = new URL(request.url());
    if (protocol.startsWith('http') && other !== host) seen.push(`request to ${other}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('status of 401'))
      seen.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => seen.push(`page: ${error.error().message}`));
  return seen;
}

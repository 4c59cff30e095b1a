import chromium from '@sparticuz/chromium';
import { type Browser, type BrowserContext, chromium as driver, type Page } from 'playwright-core';
import { watchRequests } from './drawn.js';
import { keepInView } from './what-pages-show.js';

export const productUrl = (): string => {
  const url = process.env['GELEIT_E2E_URL'];
  if (url === undefined) throw new Error('The browser project starts the product: npm test -- browser');
  return url;
};

export interface Screen {
  width: number;
  height: number;
  scheme?: 'light' | 'dark';
  language?: 'de' | 'en';
}

export const desktop: Screen = { width: 1440, height: 900 };
export const phone: Screen = { width: 390, height: 844 };

let running: Promise<Browser> | undefined;

/** The browser of this test file; it ships inside its npm package, nothing is downloaded. */
async function browser(): Promise<Browser> {
  // Not the package's own arguments: they switch off web security, which is part of what is tested here.
  const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
  running ??= chromium.executablePath().then((executablePath) => driver.launch({ executablePath, args }));
  return running;
}

export async function closeBrowser(): Promise<void> {
  await (await running)?.close();
  running = undefined;
}

/** A window of its own, as if on a machine of its own. */
export async function openWindow(screen: Screen = desktop): Promise<{ context: BrowserContext; page: Page }> {
  const context = await (
    await browser()
  ).newContext({
    baseURL: productUrl(),
    viewport: { width: screen.width, height: screen.height },
    colorScheme: screen.scheme ?? 'light',
    locale: screen.language === 'en' ? 'en-GB' : 'de-DE',
    timezoneId: 'Europe/Berlin',
  });
  const page = await context.newPage();
  // For machines that are busy with other things.
  page.setDefaultTimeout(30_000);
  watchRequests(page);
  keepInView(page);
  await slowDown(page);
  return { context, page };
}

/** `GELEIT_E2E_SLOW=6` makes the browser six times slower: what a journey reads too early comes to light. */
async function slowDown(page: Page): Promise<void> {
  const rate = Number(process.env['GELEIT_E2E_SLOW'] ?? 1);
  if (rate <= 1) return;
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

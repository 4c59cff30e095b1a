import type { BrowserContext, Page } from 'playwright-core';
import { openWindow, type Screen } from './browser.js';

const demoPassword = 'geleit-demo-2026';

/** Opens a window of her own and logs her in, as she would: address, password, Enter. */
export async function logIn(email: string, screen?: Screen): Promise<{ page: Page; context: BrowserContext }> {
  const { page, context } = await openWindow(screen);
  await page.goto('/');
  await enter(page, email);
  await inside(page);
  return { page, context };
}

/** Whoever is logged in sees the navigation and a page with its heading. */
export async function inside(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: /^(Hauptnavigation|Main navigation)$/ }).waitFor();
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
}

/** Fills in the log-in that the page shows. */
export async function enter(page: Page, email: string, password = demoPassword): Promise<void> {
  await page.getByLabel(/^E-mail/i).fill(email);
  await page.getByRole('textbox', { name: /^(Passwort|Password)$/ }).fill(password);
  await page.keyboard.press('Enter');
}

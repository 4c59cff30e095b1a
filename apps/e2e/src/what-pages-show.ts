import type { Page } from 'playwright-core';

/** Enough to see a dialog or an error over a page. */
const longest = 1500;
const patience = 5_000;
const pages = new Set<Page>();

export function keepInView(page: Page): void {
  pages.add(page);
  page.on('close', () => pages.delete(page));
}

/** Asked for by the environment of the journeys when one of them fails; all that it tells is invented. */
Object.assign(globalThis, {
  whatPagesShow: async (): Promise<string> => (await Promise.all([...pages].map(shownBy))).join('\n'),
});

async function shownBy(page: Page): Promise<string> {
  const words = await wordsOf(page);
  const focused = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200)).catch(() => undefined);
  return `${page.url()}\n${words}\nfocused: ${focused ?? 'unknown'}\n`;
}

/** What lies over the page comes first. */
async function wordsOf(page: Page): Promise<string> {
  const dialogs = await page
    .getByRole('dialog')
    .allInnerTexts()
    .catch(() => []);
  const body = await page.locator('body').innerText({ timeout: patience }).catch(String);
  return [...dialogs.map((text) => `over it: ${text}`), body]
    .join('\n')
    .replace(/\s*\n\s*/g, ' | ')
    .slice(0, longest);
}

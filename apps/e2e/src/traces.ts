import type { Page } from 'playwright-core';

export interface Traces {
  /** Names of whatever this page has stored, in any of the browser's stores. Geleit stores nothing. */
  stored: string[];
  cookies: string[];
  title: string;
  /** Every entry behind and before this one: address and title, as the list of visited pages shows them. */
  history: string[];
}

/** What a browser keeps of a page beside what is on the screen. */
export async function traces(page: Page): Promise<Traces> {
  const stored = await page.evaluate(async () => [
    ...[localStorage, sessionStorage].flatMap((store) =>
      Object.keys(store).map((key) => `${key}: ${store.getItem(key)}`),
    ),
    ...(await indexedDB.databases()).map(({ name }) => `database ${name}`),
    ...(await window.caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  ]);
  const cookies = await page.context().cookies();
  const devtools = await page.context().newCDPSession(page);
  const { entries } = await devtools.send('Page.getNavigationHistory');
  await devtools.detach();
  return {
    stored,
    cookies: cookies.flatMap(({ name, value }) => [name, value]),
    title: await page.title(),
    history: entries.flatMap(({ url, title }) => [url, title]),
  };
}

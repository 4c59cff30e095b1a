import { setTimeout as sleep } from 'node:timers/promises';
import type { Page, Request } from 'playwright-core';

const patience = 30_000;
const pause = 50;
const underway = new WeakMap<Page, Set<Request>>();

/** Counts what a page asks of the product, so that `drawn` can wait for its answers. */
export function watchRequests(page: Page): void {
  const open = new Set<Request>();
  underway.set(page, open);
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.startsWith('/api/')) open.add(request);
  });
  // Not "requestfinished": it never comes for an answer whose body nobody reads.
  page.on('response', (response) => open.delete(response.request()));
  page.on('requestfailed', (request) => open.delete(request));
}

/** Waits until a page has its answers, nothing loads any more, and the last change has moved to its place. */
export async function drawn(page: Page): Promise<void> {
  const end = performance.now() + patience;
  const open = underway.get(page) ?? new Set();
  const isAnswered = () => open.size === 0;
  for (;;) {
    const wasAnswered = isAnswered();
    await still(page);
    if (wasAnswered && isAnswered()) return;
    const urls = [...open].map((request) => request.url());
    if (performance.now() > end) throw new Error(`The page still waits for: ${urls.join(', ')}`);
    await sleep(pause);
  }
}

async function still(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    const isQuiet = () =>
      document.getAnimations().every(({ playState }) => playState !== 'running') &&
      document.querySelector('[role=progressbar], .MuiSkeleton-root') === null;
    // What a change moves, and what it asks for, may begin a frame later.
    for (let frames = 0; frames < 3; frames += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      if (!isQuiet()) return false;
    }
    return true;
  });
}

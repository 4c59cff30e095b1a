import type { Page } from 'playwright-core';

/** Waits until nothing loads any more and the last change is on the screen, moved to its place. */
export async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    const isQuiet = () =>
      document.getAnimations().every(({ playState }) => playState !== 'running') &&
      document.querySelector('[role=progressbar], .MuiSkeleton-root') === null;
    // What a change moves may begin to move a frame later.
    for (let frames = 0; frames < 3; frames += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      if (!isQuiet()) return false;
    }
    return true;
  });
}

import type { Page } from 'playwright-core';

/** Waits until nothing loads any more and the last change is on the screen, moved to its place. */
export async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    const isMoving = document.getAnimations().some(({ playState }) => playState === 'running');
    return !isMoving && document.querySelector('[role=progressbar], .MuiSkeleton-root') === null;
  });
}

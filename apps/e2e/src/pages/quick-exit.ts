import type { Locator, Page } from 'playwright-core';

/** For eye and hand it lies above every dialog, though the dialog takes all others out of the tree of roles. */
export const exitButton = (page: Page): Locator =>
  page.getByRole('button', { name: 'Schnell weg', includeHidden: true });

const escape = { key: 'Escape', code: 'Escape', windowsVirtualKeyCode: 27 };

/** Esc twice as a person presses it, 0.2 s apart by the keyboard's own clock, however busy this machine is. */
export async function escEsc(page: Page): Promise<void> {
  const keyboard = await page.context().newCDPSession(page);
  const at = Date.now() / 1000;
  const presses = [at, at + 0.2].flatMap((timestamp) =>
    (['rawKeyDown', 'keyUp'] as const).map((type) =>
      keyboard.send('Input.dispatchKeyEvent', { type, timestamp, ...escape }),
    ),
  );
  // The page that would confirm the last key is gone by then.
  await Promise.allSettled(presses);
}

/** Goes back as often as there is somewhere to go; answers what was on the screen each time. */
export async function backAndBack(page: Page): Promise<string[]> {
  const screens: string[] = [];
  for (let more = true; more && screens.length < 10;) {
    const before = page.url();
    await page.goBack({ waitUntil: 'load' }).catch(() => null);
    screens.push(`${page.url()} ${await page.title()} ${await page.locator('body').innerText()}`);
    more = page.url() !== before && page.url() !== 'about:blank';
  }
  return screens;
}

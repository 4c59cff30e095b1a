import type { Page } from 'playwright-core';

export interface Focused {
  /** What it is called, or the start of its words. */
  name: string;
  tag: string;
  /** Seen by everybody: a ring of two pixels at least, or another look than without focus. */
  hasRing: boolean;
}

/** Where the keyboard is. */
export async function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    // Behind the last stop lies the browser's own frame.
    if (element === document.body) return { name: '', tag: 'body', hasRing: false };
    const label = element.getAttribute('aria-label') ?? (element as HTMLInputElement).labels?.[0]?.innerText;
    const rings = [element, element.closest('.MuiInputBase-root'), element.parentElement].map((one) => {
      if (!one) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      const after = getComputedStyle(one, '::after');
      return [
        [outlineStyle, outlineWidth],
        [after.outlineStyle, after.outlineWidth],
      ].some(([style, width]) => style !== 'none' && parseFloat(width ?? '0') >= 2);
    });
    return {
      name: (label ?? element.innerText).replace(/\s+/g, ' ').trim(),
      tag: element.tagName.toLowerCase(),
      hasRing: rings.includes(true),
    };
  });
}

/** Presses Tab until the focus is on what is named; answers everything it came past, that one included. */
export async function tabTo(page: Page, name: RegExp, most = 40): Promise<Focused[]> {
  const passed: Focused[] = [];
  while (passed.length < most) {
    await page.keyboard.press('Tab');
    const here = await focused(page);
    passed.push(here);
    if (name.test(here.name)) return passed;
  }
  throw new Error(`${name} not reached by Tab: ${passed.map((one) => one.name).join(' | ')}`);
}

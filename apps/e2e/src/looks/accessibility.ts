import axe from 'axe-core';
import type { Page } from 'playwright-core';

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What axe-core finds against WCAG 2.2, levels A and AA; each with its rule and the first places. Of a page under a
 * dialog only the dialog: the page has its own turn.
 */
export async function barriers(page: Page): Promise<string[]> {
  // Through the debugger: the page's own policy lets no script of ours in, and that is right.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (tags) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(
      document.querySelector('[role=dialog]') ?? document,
      {
        runOnly: { type: 'tag', values: tags },
        // Its only rule of WCAG 2.2 is off unless asked for.
        rules: { 'target-size': { enabled: true } },
        resultTypes: ['violations'],
      },
    );
    return violations.map(({ id, help, nodes }) => {
      const places = nodes.slice(0, 3).map(({ html, any }) => `${html.slice(0, 160)} ${any[0]?.message ?? ''}`);
      return `${id} (${nodes.length}): ${help}\n    ${places.join('\n    ')}`;
    });
  }, levels);
}

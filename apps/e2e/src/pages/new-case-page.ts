import type { Page } from 'playwright-core';
import { chip } from './form.js';

/** Opens an anonymous case in state "Kontakt" with a first safety assessment; answers its code. */
export async function openAnonymousCase(page: Page, { risk, state }: { risk: string; state: string }): Promise<string> {
  await page
    .getByRole('link', { name: /^Fälle/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Neuer Fall' }).click();
  await chip(page, 'Gefährdung', risk);
  await chip(page, 'Zustand', state);
  await page.getByRole('button', { name: 'Fall anlegen' }).click();
  const heading = page.getByRole('heading', { level: 1, name: /^\p{Lu}+-\d+$/u });
  await heading.waitFor();
  return (await heading.textContent()) ?? '';
}

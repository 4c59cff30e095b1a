import type { Page } from 'playwright-core';

/** To the page of a case by its code, from anywhere. */
export async function findCase(page: Page, code: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill(code);
  await page.getByRole('option').filter({ hasText: code }).first().click();
  await page.getByRole('heading', { level: 1, name: code }).waitFor();
}

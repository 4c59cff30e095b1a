import type { Page } from 'playwright-core';
import { chip } from './form.js';

/** From anywhere to the form of a new case. */
export async function newCaseForm(page: Page): Promise<void> {
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Fälle/ })
    .click();
  // An empty list offers it a second time.
  await page.getByRole('link', { name: 'Neuer Fall' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Neuer Fall' }).waitFor();
}

/** Answers the one question that needs an answer. */
export async function chooseAnonymous(page: Page): Promise<void> {
  await page.getByRole('main').getByText('Anonym', { exact: true }).click();
}

/** Opens an anonymous case in state "Kontakt" with a first safety assessment; answers its code. */
export async function openAnonymousCase(page: Page, { risk, state }: { risk: string; state: string }): Promise<string> {
  await newCaseForm(page);
  await chooseAnonymous(page);
  await chip(page, 'Gefährdung', risk);
  await chip(page, 'Zustand', state);
  await page.getByRole('button', { name: 'Fall anlegen' }).click();
  const heading = page.getByRole('heading', { level: 1, name: /^\p{Lu}+-\d+$/u });
  await heading.waitFor();
  return (await heading.textContent()) ?? '';
}

import type { Locator, Page } from 'playwright-core';
import { written } from '../days.js';

/** Presses a chip of a named group, such as "weiblich" of "Geschlecht". */
export async function chip(within: Locator | Page, group: string, name: string): Promise<void> {
  await within.getByRole('group', { name: group, exact: true }).getByRole('button', { name, exact: true }).click();
}

export async function day(within: Locator | Page, label: string, value: string): Promise<void> {
  await within.getByRole('textbox', { name: label, exact: true }).fill(written(value));
}

/** Chooses from a list that opens, by typing what one looks for. */
export async function lookUp(page: Page, within: Locator | Page, label: string, ...names: string[]): Promise<void> {
  for (const name of names) {
    await within.getByRole('combobox', { name: label, exact: true }).fill(name);
    await page.getByRole('option', { name, exact: true }).first().click();
  }
}

/** Chooses from a short list. */
export async function select(page: Page, within: Locator | Page, label: string, name: string): Promise<void> {
  await within.getByRole('combobox', { name: label, exact: true }).click();
  await page.getByRole('option', { name, exact: true }).click();
}

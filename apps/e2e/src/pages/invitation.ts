import { labelOf, type Role } from '@geleit/domain';
import type { Locator, Page } from 'playwright-core';
import { select } from './form.js';

export interface Invited {
  name: string;
  email: string;
  role?: Role;
}

export interface Accepted {
  password: string;
  checkWords: string[];
}

/** Fills in the open dialog that invites somebody; answers the link, which is shown this once. */
export async function invite(page: Page, { name, email, role }: Invited): Promise<string> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
  await dialog.getByRole('textbox', { name: 'Dienstliche E-Mail' }).fill(email);
  if (role) await select(page, dialog, 'Rolle', labelOf('role', role, 'de'));
  await dialog.getByRole('button', { name: 'Einladung anlegen' }).click();
  const link = await dialog.getByRole('textbox', { name: 'Link zur Einladung' }).inputValue();
  await dialog.getByRole('button', { name: 'Fertig' }).click();
  return link;
}

/** Opens the link and takes the six words that are proposed; `look` is called with the form and with the check words. */
export async function accept(page: Page, link: string, look = () => Promise.resolve()): Promise<Accepted> {
  await page.goto(link);
  await page.getByRole('button', { name: 'Diese Wörter nehmen' }).click();
  await look();
  const password = await page.getByRole('textbox', { name: 'Eigenes Passwort' }).inputValue();
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Einladung annehmen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Ihre vier Prüfwörter' }).waitFor();
  await look();
  return { password, checkWords: await words(page.getByRole('main')) };
}

/** Numbered words, without their numbers. */
export async function words(within: Locator): Promise<string[]> {
  const items = await within.getByRole('listitem').locator('b').allInnerTexts();
  return items.map((item) => item.trim());
}

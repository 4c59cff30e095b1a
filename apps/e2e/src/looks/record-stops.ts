import type { Page } from 'playwright-core';
import { drawn } from '../drawn.js';
import { go, type Stop } from './stops.js';

/** A part of the record of ADLER-17 by the last piece of its place, and what is opened there. */
export const part = (path: string, open?: RegExp): Stop => ({
  name: open ? `${path}: ${open.source}` : path,
  open: async (page) => {
    await go(page, '/cases');
    await page.getByRole('link', { name: 'ADLER-17' }).click();
    await page.getByRole('heading', { level: 1, name: 'ADLER-17' }).waitFor();
    await strip(page, path);
    if (!open) return;
    await page.getByRole('main').getByRole('button', { name: open }).first().click();
    await page.getByRole('dialog').first().waitFor();
  },
});

async function strip(page: Page, path: string): Promise<void> {
  const links = page.getByRole('navigation', { name: /^(Teile der Akte|Parts of the record)$/ });
  await links.locator(`a[href$="/${path}"]`).click();
  await drawn(page);
}

/** The parts of a case's record beside its timeline, with the forms they open. */
export const ofRecords: Stop[] = [
  part('plan'),
  part('plan', /^(Neues Ziel|New goal)$/),
  part('plan', /^(Ändern|Change): /),
  part('plan', /^(Stand eintragen|Record progress): /),
  part('plan', /^(Neue Aufgabe|New task)$/),
  part('safety'),
  part('safety', /^(Neu einschätzen|Assess anew)$/),
  part('safety', /^(Berichtigen|Correct)$/),
  part('consents'),
  part('consents', /^(Weitere Aussage|Another statement)$/),
  part('consents', /^(Aussage berichtigen|Correct a statement): /),
  part('documents'),
  part('documents', /^(Ansehen|View): /),
  part('documents', /^(Ändern|Change): /),
  part('documents', /^(Entfernen|Remove): /),
  part('documents', /^(Brief schreiben|Write a letter)$/),
  {
    name: 'a task of any case',
    open: async (page) => {
      await go(page, '/tasks');
      await page.getByRole('heading', { level: 1, name: /^(Aufgaben|Tasks)$/ }).waitFor();
      await page.getByRole('button', { name: /^(Aufgabe|Task)$/ }).click();
      await page.getByRole('dialog').first().waitFor();
    },
  },
];

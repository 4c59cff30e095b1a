import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { drawn } from '../drawn.js';
import { select } from './form.js';

/** The coordinator's tables. */
export class TablesPage {
  private readonly main: Locator;
  constructor(private readonly page: Page) {
    this.main = page.getByRole('main');
  }

  async open(): Promise<void> {
    await this.page.getByRole('navigation').getByRole('link', { name: 'Tabellen' }).click();
    await this.main.getByRole('table').first().waitFor();
  }

  /** Chooses a year, rows, columns or a filter and waits for what comes. */
  async choose(field: 'Jahr' | 'Zeilen' | 'Spalten' | 'Filter' | 'Antwort', value: string): Promise<void> {
    await select(this.page, this.main, field, value);
    await drawn(this.page);
  }

  /** The table that was asked for, heading row first: each figure as it is shown. */
  async rows(): Promise<string[][]> {
    await drawn(this.page);
    return this.main
      .getByRole('table')
      .first()
      .evaluate((table) =>
        [...table.querySelectorAll('tr')].map((row) =>
          [...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()),
        ),
      );
  }

  /** A figure by what it is of: '18–21, weiblich'. */
  figure(name: string): Locator {
    return this.main.getByRole('button', { name: new RegExp(`^${name}: `) }).first();
  }

  async download(kind: string): Promise<Buffer> {
    await this.main.getByRole('button', { name: 'Herunterladen' }).click();
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('menuitem', { name: kind }).click();
    return readFile(await (await download).path());
  }
}

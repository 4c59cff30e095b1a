import type { Locator, Page } from 'playwright-core';
import { drawn } from '../drawn.js';

export interface Figure {
  name: string;
  number: number;
}

/** The lead's overview and the lists it opens. */
export class Overview {
  private readonly main: Locator;
  constructor(private readonly page: Page) {
    this.main = page.getByRole('main');
  }

  private get links(): Locator {
    return this.main.getByRole('link', { name: /Liste öffnen/ });
  }

  async open(): Promise<void> {
    await this.page.getByRole('navigation').getByRole('link', { name: 'Übersicht' }).click();
    await this.main.getByRole('heading', { level: 2, name: 'Zwölf Monate' }).waitFor();
  }

  /** Every number that opens a list, in the order of the page. */
  async figures(): Promise<Figure[]> {
    const names = await this.links.evaluateAll((links) =>
      links.map((link) => link.getAttribute('aria-label') ?? link.textContent),
    );
    return names.map((name) => ({ name, number: Number((/(\d+) Eintr/.exec(name) ?? /\d+/.exec(name))?.at(-1)) }));
  }

  /** Opens the list of one of them, by its place among `figures`. */
  async openFigure(at: number): Promise<void> {
    await this.links.nth(at).click();
  }

  /** Turns every chart into its table. */
  async showTables(): Promise<void> {
    await this.press(/als Tabelle$/);
  }

  /** Turns every table into its chart. */
  async showCharts(): Promise<void> {
    await this.press(/als Diagramm$/);
  }

  private async press(switches: RegExp): Promise<void> {
    const left = this.main.getByRole('button', { name: switches });
    while ((await left.count()) > 0) await left.first().click();
  }

  /** Rows of the list that is open, over all its pages; each row names its case once. */
  async countRows(): Promise<number> {
    await this.main.getByText(/Aus der Übersicht/).waitFor();
    const next = this.main.getByRole('button', { name: 'Nächste Seite' });
    let rows = await this.rowsOfPage();
    while ((await next.count()) > 0 && (await next.isEnabled())) {
      const range = await this.main.getByText(/^\d+–\d+ von \d+$/).innerText();
      await next.click();
      await this.main.getByText(range, { exact: true }).waitFor({ state: 'detached' });
      rows += await this.rowsOfPage();
    }
    return rows;
  }

  private async rowsOfPage(): Promise<number> {
    const rows = this.main.getByRole('link', { name: /^\p{Lu}+-\d+/u });
    await rows
      .or(this.main.getByText(/^(Kein Fall|Keine Frist|Kein Schritt)/))
      .first()
      .waitFor();
    await drawn(this.page);
    return rows.count();
  }
}

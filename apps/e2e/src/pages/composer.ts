import type { Locator, Page } from 'playwright-core';

/** The composer, as a dialog over any page or as the line of a case. */
export class Composer {
  constructor(private readonly page: Page) {}

  /** The words themselves. */
  get note(): Locator {
    return this.page.getByRole('textbox', { name: 'Was war?' });
  }

  /** The cases last worked on, one chip each. */
  get recent(): Locator {
    return this.page.getByRole('group', { name: 'Zuletzt bearbeitet' }).getByRole('button');
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: 'Schritt festhalten' });
  }

  /** A call: its channel and its usual minutes come along. */
  get call(): Locator {
    return this.page.getByRole('button', { name: 'Anruf, Beratung' });
  }

  get save(): Locator {
    return this.page.getByRole('button', { name: /^Festhalten/ });
  }

  /** "Entwurf gesichert", said after the server has sealed it. */
  async sealed(): Promise<void> {
    await this.page.getByText(/^Entwurf gesichert/).waitFor();
  }

  /** Grows the line of a case page into its form. */
  async grow(): Promise<void> {
    await this.page.getByRole('button', { name: /Notieren$/ }).click();
    await this.note.waitFor();
  }
}

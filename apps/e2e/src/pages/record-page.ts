import type { Locator, Page } from 'playwright-core';

/** The parts of a case's record beside its timeline. */
export class RecordPage {
  constructor(private readonly page: Page) {}

  /** Goes to a part by the strip below the head. */
  async open(part: string): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Teile der Akte' })
      .getByRole('link', { name: part, exact: true })
      .click();
  }

  /** A form that opens by a button. */
  async form(button: string | RegExp, title: RegExp): Promise<Locator> {
    await this.page.getByRole('main').getByRole('button', { name: button }).first().click();
    const dialog = this.page.getByRole('dialog', { name: title });
    await dialog.waitFor();
    return dialog;
  }

  async save(dialog: Locator): Promise<void> {
    await dialog.getByRole('button', { name: 'Speichern', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  /** The block of key facts with this heading. */
  block(title: string): Locator {
    return this.page
      .getByRole('complementary', { name: 'Das Wichtigste' })
      .locator('section')
      .filter({ has: this.page.getByRole('heading', { name: title, exact: true }) });
  }
}

import type { Page } from 'playwright-core';
import { drawn } from '../drawn.js';

/** The calculator of deadlines, as a caseworker sees it, in German or English. */
export class Calculator {
  constructor(private readonly page: Page) {}

  async open(): Promise<void> {
    await this.page
      .getByRole('navigation')
      .getByRole('link', { name: /^(Fristenrechner|Deadline calculator)$/ })
      .click();
    await this.question.waitFor();
    await drawn(this.page);
  }

  get question() {
    return this.page.getByRole('combobox', { name: /^(Worum geht es|What is it about)\?$/ });
  }

  /** Types words and takes the first rule that they find. */
  async ask(words: string): Promise<void> {
    await this.question.fill(words);
    await this.page.getByRole('option').first().waitFor();
    await this.page.keyboard.press('Enter');
  }

  async came(how: string): Promise<void> {
    await this.page.getByRole('button', { name: how, exact: true }).click();
  }

  async on(label: string, day: string): Promise<void> {
    await this.page.getByRole('textbox', { name: label, exact: true }).fill(day);
    await this.page.keyboard.press('Tab');
  }

  /** Waits for the large day. */
  async says(words: string): Promise<void> {
    await this.page.getByText(words, { exact: true }).first().waitFor();
    await drawn(this.page);
  }

  steps(): Promise<string[]> {
    return this.page
      .getByRole('list', { name: /^(Rechenweg|Steps of the sum)$/ })
      .getByRole('listitem')
      .allInnerTexts();
  }
}

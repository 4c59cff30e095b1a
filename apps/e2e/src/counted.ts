import type { Locator, Page } from 'playwright-core';

/** Somebody at keyboard and mouse: a press, a touch and a stretch of typing are one interaction each. */
export class Counted {
  interactions = 0;
  constructor(private readonly page: Page) {}

  async press(keys: string): Promise<void> {
    this.interactions += 1;
    await this.page.keyboard.press(keys);
  }

  async type(words: string): Promise<void> {
    this.interactions += 1;
    await this.page.keyboard.type(words);
  }

  async touch(what: Locator): Promise<void> {
    this.interactions += 1;
    await what.click();
  }
}

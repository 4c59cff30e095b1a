import type { Locator, Page } from 'playwright-core';

/** What is said below a free text about what stands in it. */
export class TextHints {
  constructor(private readonly within: Page | Locator) {}

  get group(): Locator {
    return this.within.getByRole('group', { name: 'Soll das hier stehen bleiben?' });
  }

  /** "Name Drita", one line a find. */
  get lines(): Locator {
    return this.group.getByRole('listitem');
  }

  mask(what: string): Promise<void> {
    return this.group.getByRole('button', { name: `Maskieren: ${what}`, exact: true }).click();
  }

  keep(what: string): Promise<void> {
    return this.group.getByRole('button', { name: `So lassen: ${what}`, exact: true }).click();
  }

  move(what: string): Promise<void> {
    return this.group.getByRole('button', { name: `In die Identität: ${what}`, exact: true }).click();
  }
}

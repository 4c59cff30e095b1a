import type { Locator, Page } from 'playwright-core';
import { written } from '../days.js';
import { lookUp, select } from './form.js';

/** What a letter says, as somebody reads it off. */
export interface Notice {
  kind: string;
  postedOn: string;
  evidence: string;
}

/** Events of a case and the deadlines they propose. */
export class EventPage {
  constructor(private readonly page: Page) {}

  /** Fills in the form for a letter that came by post; the dialog stays open. */
  async readOff({ kind, postedOn, evidence }: Notice): Promise<Locator> {
    await this.page.getByRole('button', { name: 'Ereignis', exact: true }).click();
    const dialog = this.page.getByRole('dialog', { name: /^Ereignis eintragen/ });
    await lookUp(this.page, dialog, 'Was ist geschehen?', kind);
    await dialog.getByRole('button', { name: 'Zur Post gegeben' }).click();
    await dialog.getByRole('textbox', { name: 'Zur Post gegeben am', exact: true }).fill(written(postedOn));
    await select(this.page, dialog, 'Woher ist der Tag bekannt?', evidence);
    return dialog;
  }

  async record(dialog: Locator): Promise<Locator> {
    await dialog.getByRole('button', { name: 'Eintragen und Fristen zeigen' }).click();
    const proposals = this.page.getByRole('dialog', { name: /^Vorgeschlagene Fristen/ });
    await proposals.waitFor();
    return proposals;
  }

  /** Opens the explanation of a deadline from its menu, wherever that stands first. */
  async explain(title: string): Promise<Locator> {
    await this.choose(title, 'Rechenweg und Geschichte');
    return this.page.getByRole('dialog', { name: /^Diese Frist erklärt sich/ });
  }

  async choose(title: string, entry: string): Promise<void> {
    await this.page
      .getByRole('button', { name: `Mehr zu ${title}` })
      .first()
      .click();
    await this.page.getByRole('menuitem', { name: entry }).click();
  }
}

import { type Code, labelOf } from '@geleit/domain';
import type { Locator, Page } from 'playwright-core';
import { written } from '../days.js';
import { chip, day, lookUp, select } from './form.js';

export interface Step {
  on: string;
  /** As the list of kinds names it. */
  kind: string;
  minutes: number;
  channel: string;
  note: string;
  interpreter?: boolean;
}

export interface Status {
  status: Code<'residenceStatus'>;
  from?: string;
  until?: string;
  appliedOn?: string;
  document?: string;
}

/** The page of one case, used as a caseworker uses it. */
export class CasePage {
  constructor(private readonly page: Page) {}

  async log(step: Step): Promise<void> {
    const { page } = this;
    await page.getByRole('button', { name: /Notieren$/ }).click();
    await page.getByRole('textbox', { name: 'Was war?' }).fill(step.note);
    await page.getByRole('button', { name: 'Art: Weitere' }).click();
    await lookUp(page, page, 'Art suchen', step.kind);
    await page.getByRole('textbox', { name: 'Andere Dauer in Minuten' }).fill(String(step.minutes));
    await this.channel(step.channel);
    if (step.interpreter) await this.interpreted();
    await page.getByRole('button', { name: /^heute, / }).click();
    await page.getByRole('group', { name: 'Tag', exact: true }).getByRole('textbox').fill(written(step.on));
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: /^Gespeichert/ }).waitFor();
  }

  private async channel(name: string): Promise<void> {
    const row = this.page.getByRole('group', { name: /^Kanal/ });
    const direct = row.getByRole('button', { name, exact: true });
    if (!(await direct.isVisible())) await row.getByRole('button', { name: 'Kanal: Weitere' }).click();
    // A call is chosen beforehand for some kinds; pressing it again would take it back.
    if ((await direct.getAttribute('aria-pressed')) !== 'true') await direct.click();
  }

  /** Where the case has one language, its name is the chip that says somebody interpreted. */
  private async interpreted(): Promise<void> {
    const row = this.page.getByRole('group', { name: /^Kanal/ });
    await row.getByRole('button', { name: /^(Dolmetschen|Albanisch)$/ }).click();
  }

  async recordStatus({ status, from, until, appliedOn, document }: Status): Promise<void> {
    const dialog = await this.open('Aufenthalt', /Aufenthaltsstatus eintragen/);
    await lookUp(this.page, dialog, 'Status', labelOf('residenceStatus', status, 'de'));
    if (from) await day(dialog, 'Gültig ab', from);
    if (until) await day(dialog, 'Gültig bis', until);
    if (appliedOn) await day(dialog, 'Beantragt am', appliedOn);
    if (document) await select(this.page, dialog, 'Ausgestelltes Papier', document);
    await this.save(dialog);
  }

  async setDeadline(title: string, dueOn: string): Promise<void> {
    const dialog = await this.open('Frist', /Frist setzen/);
    await dialog.getByRole('button', { name: 'Mit eigenem Datum' }).click();
    await dialog.getByRole('textbox', { name: 'Worum geht es?' }).fill(title);
    await day(dialog, 'Fällig am', dueOn);
    await this.save(dialog);
  }

  async meetDeadline(title: string, metOn: string): Promise<void> {
    await this.page
      .getByRole('button', { name: `${title}: als eingehalten eintragen` })
      .first()
      .click();
    const dialog = this.page.getByRole('dialog');
    await day(dialog, 'Eingehalten am', metOn);
    await dialog.getByRole('button', { name: 'Eintragen' }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  async waiveDeadline(title: string, reason: string): Promise<void> {
    await this.page
      .getByRole('button', { name: `Mehr zu ${title}` })
      .first()
      .click();
    await this.page.getByRole('menuitem', { name: 'Entfällt' }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Warum?' }).fill(reason);
    await dialog.getByRole('button', { name: 'Eintragen' }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  async facts(fill: (dialog: Locator) => Promise<void>): Promise<void> {
    await this.page.getByRole('button', { name: 'Ändern: Merkmale' }).click();
    const dialog = this.page.getByRole('dialog', { name: /^Merkmale/ });
    await fill(dialog);
    await dialog.getByRole('button', { name: 'Merkmale speichern' }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  async safeContact(alias: string, contact: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Ändern: Sicherer Kontakt' }).click();
    const dialog = this.page.getByRole('dialog', { name: /Sicherer Kontakt/ });
    await dialog.getByRole('textbox', { name: 'Spitzname' }).fill(alias);
    await dialog.getByRole('textbox', { name: 'Sicherer Kontakt' }).fill(contact);
    await this.save(dialog);
  }

  async moveTo(state: string): Promise<void> {
    await this.page.getByRole('button', { name: /^Mehr: / }).click();
    await this.page.getByRole('menuitem', { name: 'Status ändern' }).click();
    const dialog = this.page.getByRole('dialog', { name: /^Status des Falls/ });
    await chip(dialog, 'Status', state);
    await dialog.getByRole('button', { name: 'Status ändern' }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  private async open(button: string, title: RegExp): Promise<Locator> {
    await this.page.getByRole('button', { name: button, exact: true }).click();
    return this.page.getByRole('dialog', { name: title });
  }

  private async save(dialog: Locator): Promise<void> {
    await dialog.getByRole('button', { name: 'Speichern' }).click();
    await dialog.waitFor({ state: 'detached' });
  }
}

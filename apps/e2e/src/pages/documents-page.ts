import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { select } from './form.js';
import { RecordPage } from './record-page.js';

interface NamedFile {
  name: string;
  bytes: Buffer;
}

/** The part of a case's record that keeps its files. */
export class DocumentsPage {
  constructor(private readonly page: Page) {}

  async open(): Promise<void> {
    await new RecordPage(this.page).open('Dokumente');
    await this.page.getByRole('button', { name: 'Dateien auswählen' }).waitFor();
  }

  row(name: string): Locator {
    return this.page
      .getByRole('region', { name: 'Dokumente', exact: true })
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('heading', { name, exact: true }) });
  }

  async choose(files: readonly NamedFile[]): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: 'Dateien auswählen' }).click();
    await (
      await chooser
    ).setFiles(files.map(({ name, bytes }) => ({ name, mimeType: 'application/octet-stream', buffer: bytes })));
  }

  /** Lets files fall on the field for it, as from a folder. */
  async drop(files: readonly NamedFile[]): Promise<void> {
    const dropped = files.map(({ name, bytes }) => ({ name, text: bytes.toString('latin1') }));
    const transfer = await this.page.evaluateHandle((all) => {
      const data = new DataTransfer();
      for (const { name, text } of all)
        data.items.add(new File([Uint8Array.from(text, (letter) => letter.charCodeAt(0))], name));
      return data;
    }, dropped);
    await this.page.locator('[data-drop]').dispatchEvent('drop', { dataTransfer: transfer });
  }

  /** Says in the form that opened what the files are. */
  async describe(kind: string, { until }: { until?: string } = {}): Promise<void> {
    const dialog = this.dialog();
    await select(this.page, dialog, 'Art', kind);
    if (until !== undefined) await dialog.getByRole('textbox', { name: 'Gültig bis', exact: true }).fill(until);
  }

  async upload(): Promise<void> {
    await this.dialog().getByRole('button', { name: 'Hochladen', exact: true }).click();
    await this.dialog().waitFor({ state: 'detached' });
  }

  /** How many pixels of the preview are neither white nor empty; the preview is closed again. */
  async drawnPixels(name: string): Promise<number> {
    await this.row(name)
      .getByRole('button', { name: /^Ansehen/ })
      .click();
    const canvas = this.page.locator('canvas[data-drawn]');
    await canvas.waitFor();
    const drawn = await canvas.evaluate((element) => {
      const { width, height } = element as HTMLCanvasElement;
      const pixels = (element as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
      let count = 0;
      for (let at = 0; at < pixels.length; at += 4)
        if ((pixels[at + 3] ?? 0) > 0 && (pixels[at + 1] ?? 255) < 200) count += 1;
      return count;
    });
    await this.page.getByRole('dialog').getByRole('button', { name: 'Schließen' }).click();
    await canvas.waitFor({ state: 'detached' });
    return drawn;
  }

  async download(name: string): Promise<Buffer> {
    const download = this.page.waitForEvent('download');
    await this.row(name)
      .getByRole('button', { name: /^Herunterladen/ })
      .click();
    return readFile(await (await download).path());
  }

  /** A letter filled from a template. */
  async letter(template: string, recipient: string): Promise<Locator> {
    await this.page.getByRole('button', { name: 'Brief schreiben' }).click();
    const dialog = this.page.getByRole('dialog', { name: /Brief aus einer Vorlage/ });
    await select(this.page, dialog, 'Vorlage', template);
    await dialog.getByRole('combobox', { name: 'An wen' }).fill(recipient);
    await dialog.getByRole('button', { name: 'Ausfüllen', exact: true }).click();
    await dialog.getByRole('textbox', { name: 'Text des Briefs' }).waitFor();
    return dialog;
  }

  /** The files that buttons of a dialog hand to the downloads. */
  async saved(dialog: Locator, buttons: readonly string[]): Promise<{ name: string; bytes: Buffer }[]> {
    const files: { name: string; bytes: Buffer }[] = [];
    for (const name of buttons) {
      const download = this.page.waitForEvent('download');
      await dialog.getByRole('button', { name }).click();
      const file = await download;
      files.push({ name: file.suggestedFilename(), bytes: await readFile(await file.path()) });
    }
    return files;
  }

  private dialog(): Locator {
    return this.page.getByRole('dialog', { name: /Dateien hochladen/ });
  }
}

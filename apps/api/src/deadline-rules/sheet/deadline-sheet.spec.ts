import { deadlineRuleOf } from '@geleit/domain';
import { extractText, getDocumentProxy } from 'unpdf';
import type { Language } from '../../common/context/request-context.js';
import { compute } from '../../deadlines/computation/compute.js';
import { deadlinePreview } from '../deadline-preview.js';
import type { DeadlinePreviewBody } from '../dto/deadline-preview.dto.js';
import { deadlineSheet } from './deadline-sheet.js';

const madeAt = new Date('2026-11-23T10:00:00Z');

function sheetOf(body: DeadlinePreviewBody, language: Language = 'de', name?: string): Promise<Buffer> {
  const rule = deadlineRuleOf(body.rule)!;
  const computed = compute(rule, { ...body, land: 'NW' });
  const preview = deadlinePreview(rule, computed, 'NW', language);
  return deadlineSheet({ preview: name === undefined ? preview : { ...preview, name }, body, language, madeAt });
}

async function read(sheet: Buffer): Promise<{ pages: number; text: string; title: unknown }> {
  const document = await getDocumentProxy(new Uint8Array(sheet));
  const { totalPages, text } = await extractText(document, { mergePages: true });
  const { info } = await document.getMetadata();
  return { pages: totalPages, text: text.replace(/\s+/g, ' '), title: 'Title' in info ? info.Title : undefined };
}

const easter: DeadlinePreviewBody = {
  rule: 'asylum-appeal-1w',
  trigger: { date: '2026-03-27', kind: 'notified' },
  evidence: 'envelope',
};

describe('the sheet of a deadline', () => {
  it('holds the whole explanation as text, with norms, pages, warning of confidentiality and limits', async () => {
    const { pages, text, title } = await read(await sheetOf(easter));
    expect(title).toBe('Fristenblatt');
    for (const part of [
      'Dienstag, 7. April 2026, 24 Uhr',
      'Karfreitag (Nordrhein-Westfalen)',
      '§ 57 Abs. 2 VwGO, § 222 Abs. 2 ZPO',
      'gelber Umschlag mit Zustellvermerk',
      'keine Rechtsberatung',
      'Vertraulich.',
      'Der Bescheid wird bestandskräftig und vollziehbar.',
      `Seite 1 von ${String(pages)}`,
      'erstellt am Montag, 23. November 2026',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('is complete in English', async () => {
    const { text } = await read(await sheetOf(easter, 'en'));
    expect(text).toContain('Tuesday, 7 April 2026');
    expect(text).toContain('Good Friday (North Rhine-Westphalia)');
    expect(text).not.toMatch(/Frist|Karfreitag|%\{/);
  });

  it('says on top what is doubtful', async () => {
    const breach = { rule: 'gdpr-breach-72h', trigger: { date: '2026-03-27', kind: 'event', time: '15:00' } } as const;
    const { text } = await read(await sheetOf(breach));
    expect(text).toContain('Montag, 30. März 2026, 16:00 Uhr');
    expect(text.indexOf('nicht ganz auf geprüften Quellen')).toBeLessThan(text.indexOf('So ist gerechnet'));
  });

  it('of the same computation has the same bytes', async () => {
    expect((await sheetOf(easter)).equals(await sheetOf(easter))).toBe(true);
  });

  it('can be read aloud: it is tagged and names its language', async () => {
    const bytes = (await sheetOf(easter)).toString('latin1');
    expect(bytes).toContain('/Lang (de-DE)');
    expect(bytes).toContain('/Marked true');
  });

  it('writes letters of the neighbours, too', async () => {
    expect((await read(await sheetOf(easter, 'de', 'Wniosek do Łodzi, őszi határidő, Aydın, Œuvre'))).text).toContain(
      'Wniosek do Łodzi, őszi határidő, Aydın, Œuvre',
    );
  });
});

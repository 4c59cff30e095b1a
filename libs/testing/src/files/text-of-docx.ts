import { zipEntry } from './zip-entry.js';

/** The text of a DOCX file, a line a paragraph. */
export function textOfDocx(file: Buffer): string {
  const xml = zipEntry(file, 'word/document.xml').toString('utf8');
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)]
    .map(([paragraph]) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text = '']) => text).join(''))
    .join('\n')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

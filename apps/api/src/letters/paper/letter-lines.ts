import { blankPattern } from '@geleit/domain';

export interface LetterLine {
  kind: 'title' | 'heading' | 'item' | 'text' | 'empty';
  text: string;
}

/** What the marks at the beginning of a line mean: `# ` title, `## ` heading, `- ` item. */
export function linesOf(text: string): LetterLine[] {
  return text.split(/\r?\n/).map((line) => {
    const trimmed = line.trimEnd();
    if (trimmed === '') return { kind: 'empty', text: '' };
    if (trimmed.startsWith('## ')) return { kind: 'heading', text: trimmed.slice(3) };
    if (trimmed.startsWith('# ')) return { kind: 'title', text: trimmed.slice(2) };
    if (trimmed.startsWith('- ')) return { kind: 'item', text: trimmed.slice(2) };
    return { kind: 'text', text: trimmed };
  });
}

/** A line cut at its blanks, so that these can be marked. */
export function partsOf(text: string): { text: string; isBlank: boolean }[] {
  const parts: { text: string; isBlank: boolean }[] = [];
  let at = 0;
  for (const found of text.matchAll(blankPattern)) {
    parts.push({ text: text.slice(at, found.index), isBlank: false }, { text: found[0], isBlank: true });
    at = found.index + found[0].length;
  }
  return [...parts, { text: text.slice(at), isBlank: false }].filter((part) => part.text !== '');
}

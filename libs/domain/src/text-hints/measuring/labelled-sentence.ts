import { type HintKind, hintKinds, type Span } from '../hint.js';

export interface Label extends Span {
  readonly kind: HintKind;
}

export interface LabelledSentence {
  readonly text: string;
  readonly labels: readonly Label[];
}

/**
 * Reads a file of labelled sentences: one a line, `{kind:span}` around what is to be found, `#` before a remark.
 *
 * @throws RangeError naming the line, if a kind is unknown
 */
export const labelledSentences = (file: string): LabelledSentence[] =>
  file
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map(labelled);

function labelled(line: string): LabelledSentence {
  const labels: Label[] = [];
  let text = '';
  let end = 0;
  for (const { 0: whole, 1: kind = '', 2: span = '', index } of line.matchAll(/\{(\w+):([^}]*)\}/g)) {
    if (!isKind(kind)) throw new RangeError(`line: unknown kind in "${line}"`);
    text += line.slice(end, index);
    labels.push({ kind, from: text.length, to: text.length + span.length });
    text += span;
    end = index + whole.length;
  }
  return { text: text + line.slice(end), labels };
}

const isKind = (kind: string): kind is HintKind => (hintKinds as readonly string[]).includes(kind);

import { type HintKind, hintKinds } from '../hint.js';
import type { Label, LabelledSentence } from './labelled-sentence.js';
import { precision, recall, type Score, scoresOf } from './score.js';

type Find = (text: string) => readonly Label[];

const names: Record<HintKind | 'total', string> = {
  name: 'names of people',
  phone: 'phone numbers',
  email: 'e-mail addresses',
  handle: 'profiles on networks and messengers',
  address: 'streets with a number',
  birthDate: 'dates of birth',
  fileNumber: 'file numbers and numbers of papers',
  iban: 'IBAN',
  total: '**all**',
};

/** The tables of docs/text-hints.md: precision and recall by kind, and every mistake in the sentences only measured on. */
export function figuresPage(
  tuned: readonly LabelledSentence[],
  measured: readonly LabelledSentence[],
  find: Find,
): string {
  return [
    `## Measured only: ${size(measured)}`,
    table(measured, find),
    `## Tuned on: ${size(tuned)}`,
    table(tuned, find),
    '## Every mistake in the sentences measured only',
    measured.flatMap((sentence) => mistakes(sentence, find(sentence.text))).join('\n'),
  ].join('\n\n');
}

function size(sentences: readonly LabelledSentence[]): string {
  const withSomething = sentences.filter(({ labels }) => labels.length > 0).length;
  return `${sentences.length} sentences, ${withSomething} with something to find`;
}

function table(sentences: readonly LabelledSentence[], find: Find): string {
  const scores = scoresOf(sentences, find);
  const rows = [...hintKinds, 'total' as const].map((kind) => `| ${names[kind]} | ${cells(scores[kind])} |`);
  return ['| what | precision | recall | right of given | found of labelled |', '|---|---|---|---|---|', ...rows].join(
    '\n',
  );
}

const cells = (score: Score): string =>
  [
    percent(precision(score)),
    percent(recall(score)),
    `${score.right} of ${score.given}`,
    `${score.found} of ${score.labelled}`,
  ].join(' | ');

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function mistakes({ text, labels }: LabelledSentence, hints: readonly Label[]): string[] {
  const missed = labels.filter(
    (label) => !hints.some(({ kind, from, to }) => kind === label.kind && from <= label.from && label.to <= to),
  );
  const wrong = hints.filter(
    (hint) => !labels.some(({ kind, from, to }) => kind === hint.kind && from < hint.to && hint.from < to),
  );
  const words = (spans: readonly Label[]) =>
    spans.map(({ kind, from, to }) => `${kind} "${text.slice(from, to)}"`).join(', ');
  const parts = [missed.length > 0 ? `missed ${words(missed)}` : '', wrong.length > 0 ? `wrong ${words(wrong)}` : ''];
  const told = parts.filter(Boolean).join('; ');
  return told === '' ? [] : [`- ${text} — ${told}`];
}

import { type HintKind, hintKinds, type Span } from '../hint.js';
import type { Label, LabelledSentence } from './labelled-sentence.js';

export interface Score {
  /** Labelled spans. */
  readonly labelled: number;
  /** Of these, covered from first to last letter by hints of the same kind. */
  readonly found: number;
  /** Hints given. */
  readonly given: number;
  /** Of these, overlapping a labelled span of the same kind. */
  readonly right: number;
}

export type Scores = Readonly<Record<HintKind | 'total', Score>>;

/** Share of hints that were right, 0 to 1; 1 if none was given. */
export const precision = ({ given, right }: Score): number => (given === 0 ? 1 : right / given);
/** Share of what was to be found that was found whole, 0 to 1. */
export const recall = ({ labelled, found }: Score): number => (labelled === 0 ? 1 : found / labelled);

/** How well a function finds what is labelled, by kind and in total. */
export function scoresOf(sentences: readonly LabelledSentence[], find: (text: string) => readonly Label[]): Scores {
  const answers = sentences.map(({ text, labels }) => ({ labels, hints: find(text) }));
  const of = (kinds: readonly HintKind[]): Score =>
    sum(answers.flatMap((one) => kinds.map((kind) => scoreOf(kind, one))));
  const byKind = Object.fromEntries(hintKinds.map((kind) => [kind, of([kind])])) as Record<HintKind, Score>;
  return { ...byKind, total: of(hintKinds) };
}

function scoreOf(kind: HintKind, { labels, hints }: { labels: readonly Label[]; hints: readonly Label[] }): Score {
  const wanted = labels.filter((label) => label.kind === kind);
  const given = hints.filter((hint) => hint.kind === kind);
  return {
    labelled: wanted.length,
    found: wanted.filter((label) => covers(given, label)).length,
    given: given.length,
    right: given.filter((hint) => wanted.some(({ from, to }) => from < hint.to && hint.from < to)).length,
  };
}

const covers = (hints: readonly Span[], { from, to }: Span): boolean =>
  Array.from({ length: to - from }, (_, at) => from + at).every((at) =>
    hints.some((hint) => hint.from <= at && at < hint.to),
  );

const sum = (scores: readonly Score[]): Score => ({
  labelled: scores.reduce((all, { labelled }) => all + labelled, 0),
  found: scores.reduce((all, { found }) => all + found, 0),
  given: scores.reduce((all, { given }) => all + given, 0),
  right: scores.reduce((all, { right }) => all + right, 0),
});

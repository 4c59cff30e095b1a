import { unknownCode, type Dimension } from '../dimensions/dimension.js';
import { structuralZeros } from '../dimensions/structural-zeros.js';

/** The answers of one record: a code for a single-answer dimension, codes for one with several. Finest level only. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

/** What a centre releases of one case. */
export interface ReleaseRecord {
  /** Random pseudonym of the centre, drawn for the year; used only to see how many centres contribute to a cell. */
  readonly centre: string;
  readonly answers: Answers;
}

/** What is wrong with the answers of a record, and where. */
export interface AnswersProblem {
  readonly dimension: string;
  readonly code?: string;
  readonly why:
    'unknown-dimension' | 'unknown-code' | 'missing' | 'one-answer-expected' | 'several-answers-expected' | 'repeated';
}

/** Dimensions a record answers itself; their parents follow. */
export function answeredDimensions(dimensions: readonly Dimension[]): readonly Dimension[] {
  const parents = new Set(dimensions.map((dimension) => dimension.parent));
  return dimensions.filter((dimension) => !parents.has(dimension.id));
}

/** Code that stands for "nobody knows" in a single-answer dimension; `undefined` where there is none. */
export function unknownOf(dimension: Dimension): string | undefined {
  const codes = dimension.categories;
  return (
    codes.find(({ code }) => code === unknownCode) ??
    codes.find(({ isResidual, isReserved }) => isResidual && !isReserved)
  )?.code;
}

/** Every claim of a record that its layout does not know; none: it may be counted. */
export function answersProblems(answers: Answers, dimensions: readonly Dimension[]): readonly AnswersProblem[] {
  const answered = answeredDimensions(dimensions);
  const known = new Set(answered.map(({ id }) => id));
  const strangers = Object.keys(answers).filter((id) => !known.has(id));
  return [
    ...strangers.map((dimension): AnswersProblem => ({ dimension, why: 'unknown-dimension' })),
    ...answered.flatMap((dimension) => problemsOf(dimension, answers[dimension.id])),
  ];
}

function problemsOf(dimension: Dimension, answer: string | readonly string[] | undefined): readonly AnswersProblem[] {
  const { id } = dimension;
  if (answer === undefined) return [{ dimension: id, why: 'missing' }];
  if (typeof answer === 'string' && dimension.isMultiple) return [{ dimension: id, why: 'several-answers-expected' }];
  if (typeof answer !== 'string' && !dimension.isMultiple) return [{ dimension: id, why: 'one-answer-expected' }];
  const codes = typeof answer === 'string' ? [answer] : answer;
  const allowed = new Set(dimension.categories.filter(({ isReserved }) => !isReserved).map(({ code }) => code));
  const strangers = codes.filter((code) => !allowed.has(code));
  if (strangers.length > 0) return strangers.map((code) => ({ dimension: id, code, why: 'unknown-code' }));
  return new Set(codes).size === codes.length ? [] : [{ dimension: id, why: 'repeated' }];
}

/** Answers that contradict each other (a cell declared impossible): the second of them becomes unknown. */
export function withoutContradictions(answers: Answers, dimensions: readonly Dimension[]): Answers {
  const byId = new Map(dimensions.map((dimension) => [dimension.id, dimension]));
  const contradicted = structuralZeros.filter(
    ({ first, second }) => answers[first.dimension] === first.code && answers[second.dimension] === second.code,
  );
  if (contradicted.length === 0) return answers;
  const unknowns = contradicted.flatMap(({ second }) => {
    const dimension = byId.get(second.dimension);
    const code = dimension && unknownOf(dimension);
    return code === undefined ? [] : [[second.dimension, code] as const];
  });
  return { ...answers, ...Object.fromEntries(unknowns) };
}

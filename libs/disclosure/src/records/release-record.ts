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
  return layoutOf(dimensions).problems(answers);
}

/** Checks many records against one layout. */
export interface Layout {
  problems(answers: Answers): readonly AnswersProblem[];
}

export function layoutOf(dimensions: readonly Dimension[]): Layout {
  const answered = answeredDimensions(dimensions).map((dimension) => {
    const chosen = dimension.categories.filter(({ isReserved }) => !isReserved);
    return { dimension, allowed: new Set(chosen.map(({ code }) => code)) };
  });
  const known = new Set(answered.map(({ dimension }) => dimension.id));
  return {
    problems(answers) {
      const strangers = Object.keys(answers).filter((id) => !known.has(id));
      return [
        ...strangers.map((dimension): AnswersProblem => ({ dimension, why: 'unknown-dimension' })),
        ...answered.flatMap(({ dimension, allowed }) => problemsOf(dimension, allowed, answers[dimension.id])),
      ];
    },
  };
}

function problemsOf(
  dimension: Dimension,
  allowed: ReadonlySet<string>,
  answer: string | readonly string[] | undefined,
): readonly AnswersProblem[] {
  const { id } = dimension;
  if (answer === undefined) return [{ dimension: id, why: 'missing' }];
  if (typeof answer === 'string' && dimension.isMultiple) return [{ dimension: id, why: 'several-answers-expected' }];
  if (typeof answer !== 'string' && !dimension.isMultiple) return [{ dimension: id, why: 'one-answer-expected' }];
  const codes = typeof answer === 'string' ? [answer] : answer;
  const strangers = codes.filter((code) => !allowed.has(code));
  if (strangers.length > 0) return strangers.map((code) => ({ dimension: id, code, why: 'unknown-code' }));
  return new Set(codes).size === codes.length ? [] : [{ dimension: id, why: 'repeated' }];
}

/** Answers that contradict each other (a cell declared impossible): the second of them becomes unknown. */
export function withoutContradictions(answers: Answers, dimensions: readonly Dimension[]): Answers {
  const contradicted = structuralZeros.filter(
    ({ first, second }) => answers[first.dimension] === first.code && answers[second.dimension] === second.code,
  );
  if (contradicted.length === 0) return answers;
  const unknowns = contradicted.flatMap(({ second }) => {
    const dimension = dimensions.find(({ id }) => id === second.dimension);
    const code = dimension && unknownOf(dimension);
    return code === undefined ? [] : [[second.dimension, code] as const];
  });
  return { ...answers, ...Object.fromEntries(unknowns) };
}

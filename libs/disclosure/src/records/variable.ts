import type { Category, Dimension } from '../dimensions/dimension.js';

/**
 * What is counted by itself: a single-answer dimension, or one option of a dimension with several answers (yes, no).
 * Every record has exactly one code of every variable.
 */
export interface Variable {
  readonly id: string;
  readonly dimension: Dimension;
  readonly option?: string;
  readonly categories: readonly Category[];
  /** Id of the variable whose categories group these. */
  readonly parent?: string;
}

export const yes = 0;
export const no = 1;

/** Id of an option's variable. No code contains a colon. */
export function optionId(dimension: string, option: string): string {
  return `${dimension}:${option}`;
}

/** The variables of the dimensions, in their order; parents come before their children. */
export function variablesOf(dimensions: readonly Dimension[]): readonly Variable[] {
  return parentsFirst(dimensions).flatMap((dimension): Variable[] => {
    const { id, categories, parent } = dimension;
    if (!dimension.isMultiple) return [{ id, dimension, categories, ...(parent === undefined ? {} : { parent }) }];
    return categories.map(({ code, de, en }) => ({
      id: optionId(id, code),
      dimension,
      option: code,
      categories: [
        { code: 'yes', de, en },
        { code: 'no', de: `nicht: ${de}`, en: `not: ${en}` },
      ],
    }));
  });
}

function parentsFirst(dimensions: readonly Dimension[]): readonly Dimension[] {
  const depth = ({ parent }: Dimension): number => (parent === undefined ? 0 : 1);
  return [...dimensions].sort((one, other) => depth(one) - depth(other));
}
